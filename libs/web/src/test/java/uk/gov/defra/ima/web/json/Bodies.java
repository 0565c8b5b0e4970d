package uk.gov.defra.ima.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;
import uk.gov.defra.ima.web.problem.Problems;

/** Reads bodies as services do. */
final class Bodies {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .addValueExtractor(new ChangeExtractor())
            .buildValidatorFactory()
            .getValidator();

    private static final StrictJson JSON = new StrictJson(new ObjectMapper().findAndRegisterModules(), VALIDATOR);

    private Bodies() {}

    static <T> T read(Class<T> type, String body) {
        return type.cast(JSON.read(body.getBytes(StandardCharsets.UTF_8), type));
    }

    static ProblemException refusal(Class<?> type, String body) {
        return catchThrowableOfType(ProblemException.class, () -> read(type, body));
    }

    static List<String> errors(Class<?> type, String body) {
        ProblemException problem = refusal(type, body);
        assertThat(problem.type()).isEqualTo(ProblemType.INVALID_REQUEST);
        return problem.errors().stream()
                .map(error -> error.field() + " " + error.problem())
                .toList();
    }
}
