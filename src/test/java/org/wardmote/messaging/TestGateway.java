package org.wardmote.messaging;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A gateway that takes texts over HTTP, on a port of its own.
public final class TestGateway implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param header what it was shown as `Authorization`
    public record Taken(String path, String header, String type, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String text() {
            return json().get("text").stringValue();
        }
    }

    public volatile int answer = 200;

    /// What it says besides; nothing while it is empty.
    public volatile String document = "";

    public volatile Map<String, String> headers = Map.of();

    private final BlockingQueue<Taken> taken = new LinkedBlockingQueue<>();
    private final HttpServer server;

    public TestGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange call) throws IOException {
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var asked = call.getRequestHeaders();
        taken.add(new Taken(
                call.getRequestURI().getPath(),
                String.valueOf(asked.getFirst("Authorization")),
                String.valueOf(asked.getFirst("Content-Type")),
                body));
        this.headers.forEach(call.getResponseHeaders()::set);
        var said = document.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(answer, said.length == 0 ? -1 : said.length);
        if (said.length > 0) call.getResponseBody().write(said);
        call.close();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The next one, which may be on its way.
    public Taken next() {
        try {
            var next = taken.poll(20, TimeUnit.SECONDS);
            if (next == null) throw new AssertionError("No text has come");
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// What has come and was not asked for yet.
    public List<Taken> rest() {
        var rest = new java.util.ArrayList<Taken>();
        taken.drainTo(rest);
        return rest;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
