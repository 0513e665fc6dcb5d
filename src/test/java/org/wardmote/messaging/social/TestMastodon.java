package org.wardmote.messaging.social;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server that speaks Mastodon's language as far as is asked of it, with one account.
final class TestMastodon implements AutoCloseable {

    static final String ACCOUNT = "https://social.example/@met";
    static final String TOKEN = "a-token-of-the-account";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param answers what it replies to
    record Status(
            String id,
            String text,
            String language,
            @Nullable String answers) {}

    final Map<String, Status> standing = new LinkedHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();

    /// Whose the token is.
    volatile String owner = ACCOUNT;

    /// Instead of doing what it is asked for; 0: it does it.
    volatile int refusal = 0;

    volatile Map<String, String> headers = Map.of();

    /// It does what it is asked for and ends the connection without a word.
    volatile boolean diesAfterwards = false;

    /// Under which marks it has posted, for as long as it remembers.
    final Map<String, String> marks = new ConcurrentHashMap<>();

    private final HttpServer server;
    private int last = 100;

    TestMastodon() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    String tokens() {
        return ACCOUNT + " " + TOKEN + " http://127.0.0.1:"
                + server.getAddress().getPort();
    }

    private synchronized void take(HttpExchange call) throws IOException {
        var path = call.getRequestURI().getPath();
        var sent = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(call.getRequestMethod() + " " + path);
        if (!("Bearer " + TOKEN).equals(call.getRequestHeaders().getFirst("Authorization"))) {
            answer(call, 401, "{}");
        } else if (path.equals("/api/v2/instance")) {
            answer(call, 200, "{\"configuration\": {\"statuses\": {\"max_characters\": 300}}}");
        } else if (path.equals("/api/v1/accounts/verify_credentials")) {
            answer(call, 200, JSON.writeValueAsString(Map.of("id", "7", "url", owner)));
        } else if (path.equals("/api/v1/accounts/7/statuses")) {
            answer(
                    call,
                    200,
                    JSON.writeValueAsString(standing.values().stream()
                            .map(TestMastodon::written)
                            .toList()));
        } else if (refusal > 0) {
            headers.forEach(call.getResponseHeaders()::set);
            answer(call, refusal, "{\"error\": \"no\"}");
        } else {
            change(call, path, sent);
        }
    }

    private void change(HttpExchange call, String path, String sent) throws IOException {
        var id = path.substring(path.lastIndexOf('/') + 1);
        switch (call.getRequestMethod()) {
            case "POST" -> post(call, JSON.readTree(sent));
            case "PUT" -> {
                var was = standing.get(id);
                if (was == null) answer(call, 404, "{}");
                else answer(call, 200, keep(id, JSON.readTree(sent), was.answers()));
            }
            default -> answer(call, standing.remove(id) == null ? 404 : 200, "{}");
        }
    }

    private void post(HttpExchange call, JsonNode said) throws IOException {
        var answers = said.path("in_reply_to_id").asString("");
        if (!answers.isEmpty() && !standing.containsKey(answers)) {
            answer(call, 404, "{\"error\": \"Record not found\"}");
            return;
        }
        var mark = String.valueOf(call.getRequestHeaders().getFirst("Idempotency-Key"));
        var id = marks.computeIfAbsent(mark, key -> String.valueOf(++last));
        var document = keep(id, said, answers.isEmpty() ? null : answers);
        if (diesAfterwards) call.close();
        else answer(call, 200, document);
    }

    private String keep(String id, JsonNode said, @Nullable String answers) {
        standing.put(
                id,
                new Status(
                        id,
                        said.get("status").stringValue(),
                        said.get("language").stringValue(),
                        answers));
        return JSON.writeValueAsString(written(standing.get(id)));
    }

    /// As servers write it: in HTML.
    private static Map<String, Object> written(Status one) {
        return Map.of(
                "id",
                one.id(),
                "url",
                ACCOUNT + "/" + one.id(),
                "content",
                "<p>" + one.text().replaceAll("(https://\\S+)", "<a href=\"$1\">$1</a>") + "</p>");
    }

    private static void answer(HttpExchange call, int status, String document) throws IOException {
        var bytes = document.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    List<Status> all() {
        return new ArrayList<>(standing.values());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
