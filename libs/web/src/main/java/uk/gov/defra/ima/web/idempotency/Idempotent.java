package uk.gov.defra.ima.web.idempotency;

import jakarta.interceptor.InterceptorBinding;
import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a blocking resource method (POST): runs it in one transaction, and honours {@code Idempotency-Key}. The first
 * success under a key is stored in the transaction of its effect and given again, word for word, for 24 hours.
 */
@Documented
@InterceptorBinding
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
