package org.wardmote.messaging.social;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.messaging.call.Answer;
import org.wardmote.messaging.call.Calls;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls servers in the name of accounts, each with its own token.
final class ServerCalls implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SocialSettings settings;
    private final Calls calls;

    ServerCalls(SocialSettings settings) {
        this.settings = settings;
        calls = new Calls(settings.patience());
    }

    boolean knows(String account) {
        return settings.find(account).isPresent();
    }

    /// @param body null: none
    Answer ask(String account, String method, String path, @Nullable Map<String, Object> body, Map<String, String> more)
            throws IOException {
        var token = settings.find(account).orElseThrow(() -> new IOException("There is no token for this account."));
        var headers = new HashMap<>(more);
        headers.put("Authorization", "Bearer " + token.token());
        if (body != null) headers.put("Content-Type", "application/json");
        return calls.ask(
                method, at(token.server(), path), body == null ? null : JSON.writeValueAsString(body), headers);
    }

    private static URI at(URI server, String path) {
        return server.resolve(path);
    }

    /// What it says there; empty where it says nothing of use.
    Optional<JsonNode> read(String account, String path) {
        try {
            return Optional.of(require(account, path));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    JsonNode require(String account, String path) throws IOException {
        var answer = ask(account, "GET", path, null, Map.of());
        if (!answer.isFine()) throw new Refused(answer);
        return answer.json();
    }

    @Override
    public void close() {
        calls.close();
    }

    /// It answered, and not with what it was asked for.
    static final class Refused extends IOException {

        private final transient Answer answer;

        Refused(Answer answer) {
            super("HTTP " + answer.status());
            this.answer = answer;
        }

        Answer answer() {
            return answer;
        }
    }
}
