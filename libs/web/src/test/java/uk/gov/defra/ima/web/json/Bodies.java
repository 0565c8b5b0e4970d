package uk.gov.defra.ima.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;

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
