package org.wardmote.messaging.text;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.wardmote.messaging.post.Post.Outcome;
import tools.jackson.databind.json.JsonMapper;

/// GOV.UK Notify. Each call carries a token of its own, signed with the secret of the API key (JWT with HS256, RFC
/// 7519).
///
/// @see <a href="https://docs.notifications.service.gov.uk/rest-api.html">its REST API</a>
final class NotifyTexts implements Texts, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String METHOD = "HmacSHA256";
    private static final int SERVICE = 1;
    private static final int SECRET = 2;

    private final TextSettings settings;
    private final Calls calls;
    private final Clock clock;

    NotifyTexts(TextSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        calls = new Calls(settings.patience());
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean areAnswered() {
        return TextSettings.isSet(settings.secret());
    }

    @Override
    public Outcome send(OutgoingText text) {
        return calls.post(
                URI.create(settings.notifyAddress().replaceAll("/+$", "") + "/v2/notifications/sms"),
                JSON.writeValueAsString(body(text)),
                Map.of("Content-Type", "application/json", "Authorization", "Bearer " + token()));
    }

    private Map<String, Object> body(OutgoingText text) {
        var body = new LinkedHashMap<String, Object>();
        body.put("phone_number", text.to().e164());
        body.put("template_id", settings.notifyTemplate());
        body.put("personalisation", Map.of("body", text.text()));
        body.put("reference", text.reference().toString());
        if (!settings.notifySender().isEmpty()) body.put("sms_sender_id", settings.notifySender());
        return body;
    }

    private String token() {
        var said = part("{\"typ\":\"JWT\",\"alg\":\"HS256\"}") + "."
                + part("{\"iss\":\"" + settings.notifyPart(SERVICE) + "\",\"iat\":"
                        + clock.instant().getEpochSecond() + "}");
        return said + "." + coded(sign(said));
    }

    private byte[] sign(String said) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(settings.notifyPart(SECRET).getBytes(StandardCharsets.UTF_8), METHOD));
            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(String json) {
        return coded(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String coded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        calls.close();
    }
}
