package uk.gov.defra.ima.web.app;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import uk.gov.defra.ima.testing.Tokens;

/** What the component tests say often. */
public final class Http {

    private Http() {}

    /** A KIM officer sending JSON. */
    public static RequestSpecification officer() {
        return as(Tokens.of("kim.officer").roles("kim-manager"));
    }

    /** Somebody without any role. */
    public static RequestSpecification member() {
        return as(Tokens.of("dro").posts("defra/dro"));
    }

    /** Whoever has this token, sending JSON. */
    public static RequestSpecification as(Tokens token) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token.signed())
                .contentType(ContentType.JSON);
    }

    /** A body for a new thing of this name. */
    public static String thing(String name) {
        return "{\"name\": \"" + name + "\"}";
    }

    /** Adds a thing and gives the path to it. */
    public static String added(String name) {
        Response answer = officer().body(thing(name)).post("/v1/things");
        if (answer.statusCode() != 201) {
            throw new AssertionError("not added: " + answer.asString());
        }
        return "/v1/things/" + answer.jsonPath().getString("id");
    }
}
