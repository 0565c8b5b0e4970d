package uk.gov.defra.ima.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.gov.defra.ima.web.json.Bodies.errors;
import static uk.gov.defra.ima.web.json.Bodies.read;
import static uk.gov.defra.ima.web.json.Bodies.refusal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;

class StrictJsonTest {

    enum Colour {
        RED,
        GREEN
    }

    record Owner(@NotBlank String post, @Positive int share) {}

    record Everything(
            @NotBlank @Size(max = 10) String name,
            @NotNull UUID plan,
            int count,
            Long big,
            boolean urgent,
            BigDecimal amount,
            Double ratio,
            Colour colour,
            LocalDate due,
            Instant at,
            URI link,
            Optional<String> note,
            @NotEmpty List<Owner> owners,
            Set<Colour> colours,
            Map<String, Integer> counts,
            JsonNode extra,
            ObjectNode object,
            @JsonProperty("wire-name") String javaName) {}

    private static final String COMPLETE = """
            {"name": "a name", "plan": "0190f5fe-7d5c-7000-8000-000000000001", "count": 3, "big": 9007199254740993,
             "urgent": true, "amount": 12.50, "ratio": 0.5, "colour": "RED", "due": "2018-07-31",
             "at": "2018-07-31T09:00:00Z", "link": "https://example.org/a", "note": "n",
             "owners": [{"post": "defra/dro", "share": 1}], "colours": ["GREEN", "RED"], "counts": {"a": 1},
             "extra": [1, {"b": null}], "object": {}, "wire-name": "w"}
            """;

    @Test
    void what_is_right_is_bound() {
        Everything read = read(Everything.class, COMPLETE);

        assertThat(read.name()).isEqualTo("a name");
        assertThat(read.plan()).isEqualTo(UUID.fromString("0190f5fe-7d5c-7000-8000-000000000001"));
        assertThat(read.count()).isEqualTo(3);
        assertThat(read.big()).isEqualTo(9007199254740993L);
        assertThat(read.urgent()).isTrue();
        assertThat(read.amount()).isEqualTo("12.50");
        assertThat(read.ratio()).isEqualTo(0.5);
        assertThat(read.colour()).isEqualTo(Colour.RED);
        assertThat(read.due()).isEqualTo("2018-07-31");
        assertThat(read.at()).isEqualTo("2018-07-31T09:00:00Z");
        assertThat(read.link()).hasHost("example.org");
        assertThat(read.note()).contains("n");
        assertThat(read.owners()).containsExactly(new Owner("defra/dro", 1));
        assertThat(read.colours()).containsExactly(Colour.GREEN, Colour.RED);
        assertThat(read.counts()).isEqualTo(Map.of("a", 1));
        assertThat(read.extra()).hasToString("[1,{\"b\":null}]");
        assertThat(read.javaName()).isEqualTo("w");
    }

    @Test
    void what_may_be_left_out_has_an_empty_value() {
        Everything read = read(Everything.class, """
                {"name": "a", "plan": "0190f5fe-7d5c-7000-8000-000000000001", "count": 0, "urgent": false,
                 "owners": [{"post": "defra/dro", "share": 1}], "colours": null, "note": null}
                """);

        assertThat(read.note()).isEmpty();
        assertThat(read.colours()).isEmpty();
        assertThat(read.counts()).isEmpty();
        assertThat(read.big()).isNull();
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThat(errors(Everything.class, """
                {"name": 5, "plan": "no", "count": "3", "big": 1.5, "urgent": "true", "amount": "12", "ratio": 1e999,
                 "colour": "BLUE", "due": "31/07/2018", "at": "2018-07-31", "link": "a b", "note": ["x"],
                 "owners": [{"post": " ", "share": 0, "person": "x"}, null, "x", {}], "colours": {"a": 1},
                 "counts": {"a": "x", "b": null}, "object": [], "wire-name": true, "javaName": "x", "name": "again"}
                """))
                .containsExactlyInAnyOrder(
                        "name must be a string",
                        "name is given more than once",
                        "plan must be a UUID",
                        "count must be a whole number from -2147483648 to 2147483647",
                        "big must be a whole number",
                        "urgent must be true or false",
                        "amount must be a number",
                        "ratio must be a number",
                        "colour must be one of RED, GREEN",
                        "due must be a date such as 2018-07-31",
                        "at must be a time such as 2018-07-31T09:00:00Z",
                        "link must be a URI",
                        "note must be a string",
                        "owners[0].post must not be blank",
                        "owners[0].share must be greater than 0",
                        "owners[0].person is not known here; known are post, share",
                        "owners[1] must not be null",
                        "owners[2] must be an object",
                        "owners[3].post is required",
                        "owners[3].share is required",
                        "colours must be an array",
                        "counts.a must be a whole number from -2147483648 to 2147483647",
                        "counts.b must not be null",
                        "object must be an object",
                        "wire-name must be a string",
                        "javaName is not known here; known are name, plan, count, big, urgent, amount, ratio, colour, due, "
                                + "at, link, note, owners, colours, counts, extra, object, wire-name");
    }

    @Test
    void missing_and_null_are_required_alike() {
        assertThat(errors(Everything.class, "{\"name\": null, \"count\": null, \"owners\": []}"))
                .containsExactlyInAnyOrder(
                        "name is required",
                        "count is required",
                        "plan is required",
                        "urgent is required",
                        "owners must not be empty");
    }

    @Test
    void a_whole_number_that_does_not_fit_is_no_whole_number() {
        assertThat(errors(Owner.class, "{\"post\": \"p\", \"share\": 2147483648}"))
                .containsExactly("share must be a whole number from -2147483648 to 2147483647");
    }

    record Free(String text, JsonNode tree, Map<String, String> map) {}

    @Test
    void what_cannot_be_stored_is_named() {
        assertThat(errors(Free.class, """
                {"text": "a\\u0000b", "tree": {"x": ["\\ud800"], "\\u0000": 1, "d": 1, "d": 2}, "map": {"k\\u0000": "v"}}
                """))
                .containsExactlyInAnyOrder(
                        "text must not contain the character NUL (U+0000)",
                        "tree.x[0] must not contain half a surrogate pair",
                        "tree['\ufffd'] has a name that must not contain the character NUL (U+0000)",
                        "tree.d is given more than once",
                        "map['k\ufffd'] has a name that must not contain the character NUL (U+0000)");
    }

    @Test
    void a_whole_surrogate_pair_is_text_like_any_other() {
        assertThat(read(Free.class, "{\"text\": \"\\ud83d\\ude00\"}").text()).isEqualTo("\ud83d\ude00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "{\"text\": }",
                "{\"text\": \"a\"} {}",
                "{\"text\": \"a\"}]",
                "{'text': 1}",
                "{\"text\": 01}",
                "{\"text\": NaN}",
                // looks like UTF-32, and is none
                "\u0000\u0000\u0000{\u0000"
            })
    void what_is_not_one_json_value_is_malformed(String body) {
        ProblemException problem = refusal(Free.class, body);

        assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_BODY);
    }

    @Test
    void the_place_is_told_where_reading_stopped() {
        assertThat(refusal(Free.class, "{\n  \"text\": oops\n}").detail()).contains("line 2, column ");
    }

    @Test
    void depth_has_a_bound() {
        ProblemException problem = refusal(Free.class, "{\"tree\": " + "[".repeat(100_000));

        assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_BODY);
        assertThat(problem.detail()).doesNotContain("Stream");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "1", "true", "null"})
    void a_body_is_an_object(String body) {
        assertThat(errors(Free.class, body)).containsExactly(" must be an object");
    }

    @Property
    void no_text_breaks_it(@ForAll String body) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(Everything.class, body));

        assertThat(problem.type()).isIn(ProblemType.MALFORMED_BODY, ProblemType.INVALID_REQUEST);
    }
}
