package uk.gov.defra.ima.web.parameters;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method or class that reads the query itself, or to which other people's links lead (pages): query
 * parameters that it does not declare are let through. Elsewhere they are refused, since a misspelt filter that is
 * ignored gives an answer to another question.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OpenQuery {}
