package uk.gov.defra.ima.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.125Z");

    @TempDir
    private Path directory;

    private MailStore store;

    @BeforeEach
    void open() {
        store = MailStore.in(directory, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Test
    void finds_its_messages_again_in_their_order() throws IOException {
        store.keep(List.of("dro@defra.example"), letter("First", "one"));
        store.keep(List.of("kim.head@defra.example", "bcc@defra.example"), letter("Second", "two"));

        List<StoredMessage> again = MailStore.in(directory, Clock.systemUTC()).newestFirst();

        assertThat(again).extracting(StoredMessage::subject).containsExactly("Second", "First");
        assertThat(again.getFirst().to()).containsExactly("kim.head@defra.example", "bcc@defra.example");
        assertThat(again.getFirst().text()).isEqualTo("two\r\n");
        assertThat(again.getFirst().date()).isEqualTo(NOON);
        assertThat(again.getFirst().messageId()).isEqualTo("<Second@defra.example>");
        assertThat(again).isEqualTo(store.newestFirst());
    }

    @Test
    void forgets_all_when_it_is_cleared() throws IOException {
        StoredMessage message = store.keep(List.of("dro@defra.example"), letter("First", "one"));

        store.clear();

        assertThat(store.newestFirst()).isEmpty();
        assertThat(store.source(message.id())).isEmpty();
        assertThat(MailStore.in(directory, Clock.systemUTC()).newestFirst()).isEmpty();
    }

    private static byte[] letter(String subject, String text) {
        return """
                From: ima@defra.example
                Subject: %1$s
                Message-ID: <%1$s@defra.example>
                Content-Type: text/plain; charset=utf-8

                %2$s
                """.formatted(subject, text).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
