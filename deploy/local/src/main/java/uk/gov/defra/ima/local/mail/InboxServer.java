package uk.gov.defra.ima.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inbox over HTTP on loopback: pages for people, {@code /api/messages} for programs. */
final class InboxServer implements AutoCloseable {

    private static final Pattern MESSAGE = Pattern.compile("/messages/([^/]+)(/html|/source)?");
    private static final Set<String> OURSELVES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'";

    /** No scripts, no requests to anywhere; links open outside the frame. */
    private static final String MESSAGE_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox;"
            + " default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads;
    private final MailStore store;

    private InboxServer(HttpServer server, ExecutorService threads, MailStore store) {
        this.server = server;
        this.threads = threads;
        this.store = store;
    }

    static InboxServer start(int port, MailStore store) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            var inbox = new InboxServer(server, threads, store);
            server.setExecutor(threads);
            server.createContext("/", inbox::handle);
            server.start();
            return inbox;
        } catch (IOException e) {
            throw new UncheckedIOException("the inbox page cannot listen on port " + port, e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = isForUs(exchange) ? reply(exchange) : Reply.text(421, "not a name of this server\n");
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", reply.type());
            headers.set("Content-Security-Policy", reply.policy());
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-store");
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** A page elsewhere could have its own name resolve to this machine, and then read the answers. */
    private static boolean isForUs(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        return OURSELVES.contains(host.replaceFirst(":\\d+$", ""));
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (path.equals("/api/messages") && method.equals("DELETE")) {
            store.clear();
            return new Reply(204, "application/json", PAGE_POLICY, "");
        }
        if (!method.equals("GET")) {
            return Reply.text(405, "GET only, and DELETE /api/messages\n");
        }
        return switch (path) {
            case "/" -> Reply.page(200, InboxPages.list(store.newestFirst()));
            case "/api/messages" -> Reply.json(store.newestFirst());
            default -> message(path).orElseGet(() -> Reply.page(404, InboxPages.missing()));
        };
    }

    private Optional<Reply> message(String path) throws IOException {
        Matcher parts = MESSAGE.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<StoredMessage> found = store.find(parts.group(1));
        return switch (Optional.ofNullable(parts.group(2)).orElse("")) {
            case "/html" -> found.map(message -> Reply.own(message.html()));
            case "/source" ->
                store.source(parts.group(1)).map(source -> Reply.text(200, new String(source, StandardCharsets.UTF_8)));
            default -> found.map(message -> Reply.page(200, InboxPages.message(message)));
        };
    }

    private record Reply(int status, String type, String policy, String body) {

        static Reply page(int status, String html) {
            return new Reply(status, HTML, PAGE_POLICY, html);
        }

        static Reply own(String html) {
            // Without a base, links of the message would open inside its frame.
            return new Reply(200, HTML, MESSAGE_POLICY, "<base target=\"_blank\">" + html);
        }

        static Reply text(int status, String text) {
            return new Reply(status, "text/plain; charset=utf-8", PAGE_POLICY, text);
        }

        static Reply json(List<StoredMessage> messages) throws IOException {
            return new Reply(
                    200,
                    "application/json",
                    PAGE_POLICY,
                    JSON.writeValueAsString(messages.stream().map(Reply::fields).toList()));
        }

        private static Map<String, Object> fields(StoredMessage message) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", message.id());
            fields.put("date", message.date().toString());
            fields.put("from", message.from());
            fields.put("to", message.to());
            fields.put("subject", message.subject());
            fields.put("text", message.text());
            fields.put("html", message.html());
            fields.put("messageId", message.messageId());
            return fields;
        }
    }
}
