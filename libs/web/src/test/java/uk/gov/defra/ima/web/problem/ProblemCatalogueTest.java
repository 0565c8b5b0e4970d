package uk.gov.defra.ima.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z-]+)` \\| ([0-9]{3}) \\| ([^|]+) \\|", Pattern.MULTILINE);

    @Test
    void document_and_catalogue_agree() throws IOException {
        String document = Files.readString(Path.of("../../docs/api/problems.md"));

        List<String> documented = ROW.matcher(document)
                .results()
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();

        assertThat(documented)
                .containsExactly(Arrays.stream(ProblemType.values())
                        .map(type -> type.slug() + " " + type.status() + " " + type.title())
                        .toArray(String[]::new));
    }

    @Test
    void a_type_is_a_urn_of_its_slug() {
        assertThat(ProblemType.STALE_VERSION.uri()).hasToString("urn:defra-ima:problem:stale-version");
    }
}
