package uk.gov.defra.ima.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.defra.ima.local.parts.Checkout;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.parts.Ports;
import uk.gov.defra.ima.local.parts.Software;
import uk.gov.defra.ima.local.parts.StackPlan;

class InboxTest {

    private static final String HOSTILE = "<script>alert('x')</script>";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Ports ports = Ports.free();

    @TempDir
    private Path directory;

    private LocalMail mail;

    @BeforeEach
    void start() {
        mail = new LocalMail(StackPlan.in(Checkout.find(), directory).on(ports).only(Set.of(Part.MAIL)));
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.kill();
    }

    @Test
    void is_empty_at_first() throws Exception {
        assertThat(get("/").body()).contains("Inbox (0)", "No mail yet");
        assertThat(get("/api/messages").body()).isEqualTo("[]");
    }

    @Test
    void lists_a_message_once_however_many_it_was_sent_to() throws Exception {
        send("Due soon – 1.3", "Text", "<p>Text</p>", "dro@defra.example", "kim.head@defra.example");

        JsonNode messages = new ObjectMapper().readTree(get("/api/messages").body());

        assertThat(messages).hasSize(1);
        JsonNode message = messages.get(0);
        assertThat(message.path("to").valueStream().map(JsonNode::asText))
                .containsExactlyInAnyOrder("dro@defra.example", "kim.head@defra.example");
        assertThat(message.path("subject").asText()).isEqualTo("Due soon – 1.3");
        assertThat(message.path("from").asText()).isEqualTo("ima@defra.example");
        assertThat(message.path("text").asText()).isEqualTo("Text");
        assertThat(message.path("html").asText()).isEqualTo("<p>Text</p>");
        assertThat(message.path("messageId").asText()).startsWith("<");
        assertThat(message.path("date").asText()).endsWith("Z");
        assertThat(message.has("id")).isTrue();
        assertThat(get("/").body()).contains("Inbox (1)", "Due soon – 1.3", "dro@defra.example");
    }

    @Test
    void shows_what_a_message_says_and_does_not_do_it() throws Exception {
        send(HOSTILE, HOSTILE + " see http://localhost:8084/actions/1?a=b&c=d.", HOSTILE, "dro@defra.example");
        String id = mail.messages().getFirst().id();

        HttpResponse<String> page = get("/messages/" + id);
        HttpResponse<String> own = get("/messages/" + id + "/html");

        assertThat(get("/").body()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(page.body())
                .doesNotContain("<script")
                .contains("<a href=\"http://localhost:8084/actions/1?a=b&amp;c=d\">")
                .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"");
        assertThat(policy(page)).contains("default-src 'none'").doesNotContain("script-src");
        assertThat(own.body()).contains(HOSTILE);
        assertThat(policy(own)).contains("sandbox", "default-src 'none'").doesNotContain("allow-scripts");
        assertThat(get("/messages/" + id + "/source").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    }

    @Test
    void is_emptied_over_http() throws Exception {
        send("Gone", "Text", "<p>Text</p>", "dro@defra.example");

        assertThat(send(request("/api/messages").DELETE()).statusCode()).isEqualTo(204);
        assertThat(mail.messages()).isEmpty();
    }

    @Test
    void keeps_its_messages_over_a_restart() throws Exception {
        send("Kept", "Text", "<p>Text</p>", "dro@defra.example");

        mail.kill();
        mail.start();

        assertThat(mail.messages()).extracting(StoredMessage::subject).containsExactly("Kept");
        assertThat(get("/").body()).contains("Kept");
    }

    @Test
    void does_not_take_what_it_cannot_keep() throws IOException {
        Software.delete(directory.resolve("mail"));

        assertThatThrownBy(() -> send("Lost", "Text", "<p>Text</p>", "dro@defra.example"))
                .isInstanceOf(MessagingException.class);
    }

    @Test
    void answers_nothing_else() throws Exception {
        assertThat(get("/messages/none").statusCode()).isEqualTo(404);
        assertThat(get("/messages/..%2f..%2fsecrets/source").statusCode()).isEqualTo(404);
        assertThat(get("/favicon.ico").statusCode()).isEqualTo(404);
        assertThat(send(request("/").DELETE()).statusCode()).isEqualTo(405);
    }

    @Test
    void does_not_answer_to_another_name() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), ports.of(Port.INBOX))) {
            socket.getOutputStream()
                    .write("GET /api/messages HTTP/1.0\r\nHost: evil.example\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 421");
        }
    }

    private void send(String subject, String text, String html, String... recipients) throws MessagingException {
        Letters.send(ports.of(Port.SMTP), subject, text, html, recipients);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(mail.url() + path));
    }

    private static String policy(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
