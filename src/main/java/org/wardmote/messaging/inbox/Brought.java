package org.wardmote.messaging.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a gateway brings: a document of JSON or a form, in whose names gateways differ a little.
record Brought(Map<String, String> members) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_BYTES = 64 << 10;

    /// What cannot be read has nothing in it.
    static Brought by(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        var members = new HashMap<String, String>();
        if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
            request.getParameterMap().forEach((name, values) -> members.put(name, values[0]));
            return new Brought(members);
        }
        try {
            var document = JSON.readTree(request.getInputStream().readNBytes(MOST_BYTES));
            document.properties().stream()
                    .filter(member ->
                            member.getValue().isString() || member.getValue().isNumber())
                    .forEach(member -> members.put(member.getKey(), text(member.getValue())));
        } catch (JacksonException e) {
            return new Brought(Map.of());
        }
        return new Brought(members);
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    @Nullable
    String first(String... names) {
        for (var name : names) if (members.containsKey(name)) return members.get(name);
        return null;
    }
}
