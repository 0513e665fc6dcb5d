package org.wardmote.messaging.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.text.TextLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `POST /api/texts` and `/api/texts/receipts`: what a gateway brings. GOV.UK Notify shows the secret as a bearer
/// token; others may show it as the password of basic authentication. A document of JSON or a form, in whose names
/// gateways differ a little.
@Controller
class TextsController {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_BYTES = 64 << 10;

    private final TextLimits limits;
    private final TakingTexts texts;
    private final TextReceipts receipts;

    TextsController(TextLimits limits, TakingTexts texts, TextReceipts receipts) {
        this.limits = limits;
        this.texts = texts;
        this.receipts = receipts;
    }

    @PostMapping("/api/texts")
    @KeyHolder
    ResponseEntity<Void> take(
            HttpServletRequest request,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization)
            throws IOException {
        requireSecret(authorization);
        var said = read(request);
        var id = first(said, "id", "message_id", "messageId");
        var from = first(said, "source_number", "from", "msisdn");
        var text = first(said, "message", "text", "body");
        if (id == null || from == null || text == null)
            return ResponseEntity.badRequest().build();
        texts.take(id, from, text, moment(first(said, "date_received", "sent_at", "timestamp")));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/api/texts/receipts")
    @KeyHolder
    ResponseEntity<Void> receive(
            HttpServletRequest request,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization)
            throws IOException {
        requireSecret(authorization);
        var said = read(request);
        var status = first(said, "status");
        var reference = first(said, "reference");
        if (status == null) return ResponseEntity.badRequest().build();
        if (reference != null && reference.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            receipts.take(UUID.fromString(reference), status);
        return ResponseEntity.noContent().build();
    }

    private void requireSecret(@Nullable String authorization) {
        if (!limits.isSecret(shown(authorization))) throw new NotFound();
    }

    private static @Nullable String shown(@Nullable String authorization) {
        if (authorization == null) return null;
        if (authorization.startsWith("Bearer "))
            return authorization.substring(7).strip();
        if (!authorization.startsWith("Basic ")) return null;
        try {
            var pair = new String(
                    Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Map<String, String> read(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        var said = new HashMap<String, String>();
        if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
            request.getParameterMap().forEach((name, values) -> said.put(name, values[0]));
            return said;
        }
        try {
            var document = JSON.readTree(request.getInputStream().readNBytes(MOST_BYTES));
            document.properties().stream()
                    .filter(member ->
                            member.getValue().isString() || member.getValue().isNumber())
                    .forEach(member -> said.put(member.getKey(), text(member.getValue())));
        } catch (JacksonException e) {
            return Map.of();
        }
        return said;
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    private static @Nullable String first(Map<String, String> said, String... names) {
        for (var name : names) if (said.containsKey(name)) return said.get(name);
        return null;
    }

    private static @Nullable Instant moment(@Nullable String written) {
        if (written == null) return null;
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
