package uk.gov.defra.ima.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inbox as HTML. Everything that a message says is text here; its own HTML is shown in a sandboxed frame. */
final class InboxPages {

    /** More than this is for the JSON view. */
    static final int LISTED = 500;

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    private InboxPages() {}

    static String list(List<StoredMessage> messages) {
        var rows = new StringBuilder();
        for (StoredMessage message : messages.subList(0, Math.min(LISTED, messages.size()))) {
            rows.append("""
                    <tr><td>%s</td><td>%s</td><td>%s</td><td><a href="/messages/%s">%s</a></td></tr>
                    """.formatted(
                            WHEN.format(message.date()),
                            escape(message.from()),
                            escape(String.join(", ", message.to())),
                            escape(message.id()),
                            escape(title(message))));
        }
        String table = rows.isEmpty() ? "<p>No mail yet.</p>" : """
                <table><thead><tr><th scope="col">Received</th><th scope="col">From</th><th scope="col">To</th>
                <th scope="col">Subject</th></tr></thead><tbody>
                %s</tbody></table>
                """.formatted(rows);
        return page(
                "Inbox",
                "<h1>Inbox (%d)</h1>%s<p><a href=\"/api/messages\">As JSON</a></p>".formatted(messages.size(), table));
    }

    static String message(StoredMessage message) {
        String id = escape(message.id());
        String html = message.html().isEmpty() ? "" : """
                <h2>HTML</h2>
                <iframe title="The message's own HTML" src="/messages/%s/html"
                  sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
                """.formatted(id);
        String text = message.text().isEmpty() ? "" : "<h2>Text</h2><pre>%s</pre>".formatted(linked(message.text()));
        return page(title(message), """
                <p><a href="/">Inbox</a></p><h1>%s</h1>
                <dl><dt>Received</dt><dd>%s</dd><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd>
                <dt>Message-ID</dt><dd>%s</dd></dl>
                %s%s<p><a href="/messages/%s/source">Source</a></p>
                """.formatted(
                        escape(title(message)),
                        WHEN.format(message.date()),
                        escape(message.from()),
                        escape(String.join(", ", message.to())),
                        escape(message.messageId()),
                        text,
                        html,
                        id));
    }

    static String missing() {
        return page("Not found", "<h1>Not found</h1><p><a href=\"/\">Inbox</a></p>");
    }

    /** Text with its web addresses as links, everything else escaped. */
    static String linked(String text) {
        var out = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            String address = escape(link.group());
            out.append(escape(text.substring(from, link.start())));
            out.append("<a href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            from = link.end();
        }
        return out.append(escape(text.substring(from))).toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String title(StoredMessage message) {
        return message.subject().isBlank() ? "(no subject)" : message.subject();
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en-GB"><head><meta charset="utf-8"><title>%s – local mail</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <style>
                body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #0b0c0c; }
                table { border-collapse: collapse; width: 100%%; }
                th, td { text-align: left; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #b1b4b6;
                  vertical-align: top; }
                dt { font-weight: bold; float: left; clear: left; width: 8rem; } dd { margin: 0 0 0 9rem; }
                pre { white-space: pre-wrap; border: 1px solid #b1b4b6; padding: 1rem; }
                iframe { width: 100%%; height: 40rem; border: 1px solid #b1b4b6; }
                a { color: #1d70b8; } a:focus { outline: 3px solid #fd0; }
                </style></head><body><main>
                %s
                </main></body></html>
                """.formatted(escape(title), body);
    }
}
