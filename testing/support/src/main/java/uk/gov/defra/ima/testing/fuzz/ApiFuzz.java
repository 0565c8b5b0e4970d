package uk.gov.defra.ima.testing.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.Tokens;

/**
 * Sends a running service requests made from its own OpenAPI document, sound and spoilt, for a bounded time, and holds
 * each answer to what every answer owes: no failure, no silence, no word of the inside, a problem in the one form, and a
 * status that the document names. A service extends it by a {@code @QuarkusTest} that says who asks.
 *
 * <p>A run is had again with the seed that it prints; ids that the service gives itself differ.
 */
public abstract class ApiFuzz {

    /** An organisation of which nothing is known but what the run makes: other tests count their own. */
    protected static final String ORGANISATION = "fuzz";

    /** The application through which all callers ask; tests set it no limit of requests a second. */
    protected static final String CLIENT = "fuzz";

    private static final Pattern A_UUID = Pattern.compile("uri=\"[^\"]*\\p{XDigit}{8}-\\p{XDigit}{4}-");
    private static final System.Logger LOG = System.getLogger(ApiFuzz.class.getName());

    /** For the subclass. */
    protected ApiFuzz() {}

    /** Who asks: people and systems of the service, of {@link #ORGANISATION}. */
    protected abstract List<Tokens> callers();

    /** Values that lead further than made-up ones, by the name of a parameter or a member. */
    protected Map<String, List<String>> known() {
        return Map.of();
    }

    /** Makes something to ask about, when the API alone does not. */
    protected void prepare() {
        // Mostly what the run adds by itself is enough.
    }

    @Test
    void whateverIsSentIsAnsweredAsItShould() throws IOException {
        prepare();
        FuzzSettings settings = FuzzSettings.current();
        try (var client = new FuzzClient(ConfigProvider.getConfig().getValue("test.url", String.class))) {
            var document =
                    ApiDocument.read(client.get("/q/openapi?format=json").body().getBytes(UTF_8));
            List<String> tokens = callers().stream()
                    .map(caller -> caller.client(CLIENT).signed())
                    .toList();
            var run = new FuzzRun(document, tokens, client, known());
            run.learn(settings.seed());
            run.spoil(settings.seed(), settings.time());
            run.askAgain();
            LOG.log(System.Logger.Level.INFO, "{0} gave {1}", settings.again(), run.statuses());

            assertThat(run.findings())
                    .as("the same again: %s", settings.again())
                    .isEmpty();
            assertThat(run.answeredWell()).as("lists that were answered").isPositive();
            assertThat(client.get("/q/metrics").body().lines().filter(ApiFuzz::countsAnId))
                    .as("figures of one address alone")
                    .isEmpty();
            assertThat(client.get("/q/health/ready").body()).contains("\"UP\"").doesNotContain("\"DOWN\"");
        }
    }

    /** The registry takes so many addresses and no more: made-up ones would leave no room for the endpoints. */
    private static boolean countsAnId(String figure) {
        return figure.startsWith("http_server_requests")
                && A_UUID.matcher(figure).find();
    }
}
