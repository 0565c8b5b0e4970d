package uk.gov.defra.ima.web.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.web.app.Http.as;
import static uk.gov.defra.ima.web.app.Http.thing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.Tokens;
import uk.gov.defra.ima.web.app.WithThings;

@QuarkusTest
@WithThings
class CallerComponentTest {

    @Test
    void a_person_is_who_the_token_says() {
        JsonPath me =
                me(Tokens.of("dro").posts("defra/dro", "other/dro").claim("posts", new String[] {"defra/second"}));

        assertThat(me.getString("sub")).isEqualTo(Tokens.sub("dro"));
        assertThat(me.getString("name")).isEqualTo("Name of dro");
        assertThat(me.getString("client")).isEqualTo("ima-web");
        assertThat(me.getList("organisations")).containsExactly("defra");
        assertThat(me.getList("posts")).containsExactlyInAnyOrder("defra/dro", "defra/second");
        assertThat(me.getBoolean("system")).isFalse();
        assertThat(me.getBoolean("holdsDro")).isTrue();
    }

    @Test
    void groups_that_are_no_posts_are_none() {
        JsonPath me = me(
                Tokens.of("x").claim("groups", new String[] {"/staff", "/posts/defra", "/posts/defra/a/b", "posts"}));

        assertThat(me.getList("posts")).isEmpty();
        assertThat(me.getBoolean("holdsDro")).isFalse();
    }

    @Test
    void a_token_without_organisations_belongs_to_none() {
        JsonPath me = me(Tokens.of("x").organisation().posts("defra/dro"));

        assertThat(me.getList("organisations")).isEmpty();
        assertThat(me.getList("posts")).isEmpty();
    }

    @Test
    void scopes_of_a_system_are_roles() {
        Tokens system = Tokens.system("ddts-systems").scopes("actions:write", "openid");

        assertThat(me(system).getBoolean("system")).isTrue();
        assertThat(me(system).getBoolean("mayWrite")).isTrue();
        as(system).body(thing("by a system")).post("/v1/things").then().statusCode(201);
    }

    @Test
    void a_system_without_the_scope_may_not() {
        as(Tokens.system("ddts-systems").scopes("actions:read"))
                .body(thing("by a reader"))
                .post("/v1/things")
                .then()
                .statusCode(403);
    }

    @Test
    void scopes_of_a_person_are_none() {
        Tokens person = Tokens.of("dro").scopes("openid", "actions:write");

        assertThat(me(person).getBoolean("mayWrite")).isFalse();
        as(person).body(thing("by a person")).post("/v1/things").then().statusCode(403);
    }

    @Test
    void a_name_like_that_of_another_clients_account_makes_no_system() {
        Tokens person = Tokens.of("service-account-ddts-systems").scopes("actions:write");

        as(person).body(thing("by an impostor")).post("/v1/things").then().statusCode(403);
    }

    private static JsonPath me(Tokens token) {
        return as(token).get("/v1/things/me").then().statusCode(200).extract().jsonPath();
    }
}
