package uk.gov.defra.ima.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component test with a real database, a real broker and a real token issuer, started side by side. Put it on every
 * {@code @QuarkusTest} of a service with the same values: then the service starts once for all of them. Quarkus
 * finds it on the class and its superclasses, but not through another annotation.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.MATCHING_RESOURCES, parallel = true)
@WithTestResource(value = KafkaTestResource.class, scope = TestResourceScope.MATCHING_RESOURCES, parallel = true)
@WithTestResource(value = OidcIssuerTestResource.class, scope = TestResourceScope.MATCHING_RESOURCES, parallel = true)
public @interface RealInfrastructure {

    /** Name of the service's database, such as {@code actions}. */
    String database();

    /** Whether commits wait for the disk; off, because a test process that dies takes its data with it anyway. */
    boolean durable() default false;
}
