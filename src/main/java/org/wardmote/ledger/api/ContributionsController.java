package org.wardmote.ledger.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.wardmote.kernel.Anyone;
import org.wardmote.ledger.allowance.Allowance;

/// `POST /api/v1/contributions`. A document of JSON and nothing else: a form on somebody else's page cannot send
/// that, and no cookie is asked for.
@Controller
@EnableConfigurationProperties(ApiSettings.class)
class ContributionsController {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int LONGEST_KEY = 200;

    private final Allowance allowance;
    private final ApiSettings settings;
    private final Receiving receiving;

    ContributionsController(Allowance allowance, ApiSettings settings, Receiving receiving) {
        this.allowance = allowance;
        this.settings = settings;
        this.receiving = receiving;
    }

    @PostMapping("/api/v1/contributions")
    @Anyone(sameForAll = false)
    ResponseEntity<byte[]> create(
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey)
            throws IOException {
        requireJson(request.getContentType());
        if (idempotencyKey != null && idempotencyKey.length() > LONGEST_KEY)
            throw new Trouble(400, "Bad Request", "An Idempotency-Key has at most " + LONGEST_KEY + " characters.");
        var wait = allowance.use(Allowance.Way.API, settings.hourly(), request.getRemoteAddr());
        if (!wait.isZero()) return CallProblems.answer(CallProblems.TOO_MANY, wait);
        var receipt = receiving.receive(document(request), idempotencyKey);
        var answer = new Answer(receipt.reference().toString(), receipt.key(), receipt.path(), receipt.dueAt());
        return ResponseEntity.status(201)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.LOCATION, receipt.path())
                .body(Json.MAPPER.writeValueAsBytes(answer));
    }

    private static void requireJson(@Nullable String type) {
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_JSON_VALUE))
            throw new Trouble(415, "Unsupported Media Type", "Send application/json.");
    }

    private static byte[] document(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES)
            throw new Trouble(413, "Content Too Large", "A document has at most " + MOST_BYTES + " bytes.");
        return bytes;
    }
}
