package uk.gov.defra.ima.web.app;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.gov.defra.ima.testing.OidcIssuerTestResource;
import uk.gov.defra.ima.testing.PostgresTestResource;

/** A real database and a real token issuer; this lib needs no broker. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(
        value = PostgresTestResource.class,
        scope = TestResourceScope.MATCHING_RESOURCES,
        initArgs = @ResourceArg(name = "database", value = "things"))
@WithTestResource(value = OidcIssuerTestResource.class, scope = TestResourceScope.MATCHING_RESOURCES)
public @interface WithThings {}
