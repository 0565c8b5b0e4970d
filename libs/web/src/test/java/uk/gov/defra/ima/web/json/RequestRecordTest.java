package uk.gov.defra.ima.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.web.json.Bodies.errors;
import static uk.gov.defra.ima.web.json.Bodies.read;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

class RequestRecordTest {

    @ReadOnly({"id", "version"})
    record Patch(
            Change<@NotNull @Size(max = 5) String> title,
            Change<LocalDate> due,
            Change<@NotNull List<@NotBlank String>> labels) {}

    @Test
    void a_patch_tells_absent_from_null() {
        Patch patch = read(Patch.class, "{\"due\": null, \"labels\": [\"a\"]}");

        assertThat(patch.title().isAbsent()).isTrue();
        assertThat(patch.title().applyTo("as it was")).isEqualTo("as it was");
        assertThat(patch.due()).isEqualTo(Change.cleared());
        assertThat(patch.due().applyToOptional(Optional.of(LocalDate.EPOCH))).isEmpty();
        assertThat(patch.labels()).isEqualTo(Change.to(List.of("a")));
    }

    @Test
    void a_patch_is_checked_within() {
        assertThat(errors(Patch.class, """
                {"id": "x", "title": null, "due": "soon", "labels": ["a", " "], "colour": "RED"}
                """))
                .containsExactlyInAnyOrder(
                        "id is read-only",
                        "title cannot be removed",
                        "due must be a date such as 2018-07-31",
                        "labels[1] must not be blank",
                        "colour is not known here; known are title, due, labels");
        assertThat(errors(Patch.class, "{\"title\": \"too long\"}"))
                .containsExactly("title size must be between 0 and 5");
    }

    record Period(@NotNull LocalDate from, @NotNull LocalDate to) {
        Period {
            if (to.isBefore(from)) {
                throw Problems.invalid(new FieldError("to", "must not be before from"));
            }
        }
    }

    record Slug(String value) {
        Slug {
            if (value.isBlank()) {
                throw new IllegalArgumentException("com.example says no");
            }
        }
    }

    record WithValues(Period period, Slug slug, @NotNull String reason) {
        @AssertTrue(message = "must have a reason of more than one letter")
        boolean isReasonable() {
            return reason == null || reason.length() > 1;
        }
    }

    @Test
    void a_record_may_refuse_its_own_values() {
        assertThat(errors(WithValues.class, """
                {"period": {"from": "2018-07-31", "to": "2018-07-01"}, "slug": {"value": " "}, "reason": "because"}
                """))
                .containsExactly("period.to must not be before from", "slug is not valid");
        assertThat(errors(WithValues.class, "{\"reason\": \"x\"}"))
                .containsExactly("reasonable must have a reason of more than one letter");
    }

    @Test
    void a_record_that_could_not_be_made_for_want_of_a_value_is_not_blamed_itself() {
        assertThat(errors(WithValues.class, "{\"period\": {\"from\": \"2018-07-31\"}, \"reason\": \"because\"}"))
                .containsExactly("period.to is required");
    }

    record Text(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Text {}
    }

    record WithForeign(Text text, List<int[]> numbers) {}

    @Test
    void types_with_readers_of_their_own_are_read_by_them() {
        assertThat(read(WithForeign.class, "{\"text\": \"t\", \"numbers\": [[1, 2]]}")
                        .text())
                .isEqualTo(new Text("t"));
        assertThat(errors(WithForeign.class, "{\"text\": {}, \"numbers\": [[\"x\"]]}"))
                .containsExactly("text is not valid", "numbers[0][0] is not valid");
    }

    record Tree(String name, List<Tree> below) {}

    @Test
    void a_record_may_contain_itself() {
        Tree tree =
                read(Tree.class, "{\"name\": \"a\", \"below\": [{\"name\": \"b\", \"below\": [{\"name\": \"c\"}]}]}");

        assertThat(tree.below().getFirst().below().getFirst().name()).isEqualTo("c");
        assertThat(errors(Tree.class, "{\"below\": [{\"below\": [{\"name\": 1}]}]}"))
                .containsExactly("below[0].below[0].name must be a string");
    }
}
