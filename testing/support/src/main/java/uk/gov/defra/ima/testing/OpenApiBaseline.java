package uk.gov.defra.ima.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Holds the API that a running service describes to the document that is committed for it. A change that is meant is
 * taken on with {@code -Dima.openapi.update=true}, and then reviewed as a difference.
 */
public final class OpenApiBaseline {

    private static final String UPDATE = "ima.openapi.update";

    private OpenApiBaseline() {}

    /**
     * Compares with {@code docs/api/<service>.yaml}.
     *
     * @throws AssertionError when they differ, or nothing is committed yet
     */
    public static void matches() throws IOException {
        var service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        var committed = Path.of("..", "docs", "api", service + ".yaml");
        var now = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(committed, now);
        }
        OpenApiExamples.areThere(
                RestAssured.given().accept("application/json").get("/q/openapi").asString());
        assertThat(committed).as("take it on with -D%s=true", UPDATE).exists();
        assertThat(now)
                .as("the API differs from %s; if that is meant: -D%s=true", committed, UPDATE)
                .isEqualTo(Files.readString(committed));
    }
}
