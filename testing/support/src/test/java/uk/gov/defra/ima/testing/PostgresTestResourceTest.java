package uk.gov.defra.ima.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresTestResourceTest {

    private final PostgresTestResource resource = new PostgresTestResource();

    @Test
    void itsArgumentsMayComeFromAnyAnnotationThatCarriesIt() {
        resource.init(Carried.class.getAnnotation(Carrier.class));
        assertThat(resource.start())
                .containsEntry("IMA_DB_USER", "carried_app")
                .containsEntry("IMA_DB_OWNER_USER", "carried_owner")
                .hasEntrySatisfying("IMA_DB_URL", url -> assertThat(url).endsWith("/carried"));
    }

    @Test
    void withoutADatabaseItSaysSo() {
        resource.init(Map.of());
        assertThatThrownBy(resource::start).hasMessageContaining("database");
    }

    @Retention(RetentionPolicy.RUNTIME)
    @WithTestResource(value = PostgresTestResource.class, initArgs = @ResourceArg(name = "database", value = "carried"))
    private @interface Carrier {}

    @Carrier
    private static final class Carried {}
}
