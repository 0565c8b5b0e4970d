package uk.gov.defra.ima.web.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the fields that a client sees in answers but may not send with this request record. They are refused as
 * read-only rather than as unknown.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadOnly {

    /** JSON names of the fields. */
    String[] value();
}
