package org.wardmote.messaging.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.text.TextLimits;

/// `POST /api/texts` and `/api/texts/receipts`: what a gateway brings. GOV.UK Notify shows the secret as a bearer
/// token; others may show it as the password of basic authentication.
@Controller
class TextsController {

    private final TextLimits limits;
    private final TakingTexts texts;
    private final Receipts receipts;

    TextsController(TextLimits limits, TakingTexts texts, Receipts receipts) {
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
        var said = Brought.by(request);
        var id = said.first("id", "message_id", "messageId");
        var from = said.first("source_number", "from", "msisdn");
        var text = said.first("message", "text", "body");
        if (id == null || from == null || text == null)
            return ResponseEntity.badRequest().build();
        texts.take(id, from, text, moment(said.first("date_received", "sent_at", "timestamp")));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/api/texts/receipts")
    @KeyHolder
    ResponseEntity<Void> receive(
            HttpServletRequest request,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization)
            throws IOException {
        requireSecret(authorization);
        return receipts.take(Brought.by(request));
    }

    private void requireSecret(@Nullable String authorization) {
        if (!limits.isSecretIn(authorization)) throw new NotFound();
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
