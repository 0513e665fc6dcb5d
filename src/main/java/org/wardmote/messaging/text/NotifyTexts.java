package org.wardmote.messaging.text;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wardmote.messaging.post.Post.Outcome;
import tools.jackson.databind.json.JsonMapper;

/// GOV.UK Notify.
///
/// @see <a href="https://docs.notifications.service.gov.uk/rest-api.html">its REST API</a>
final class NotifyTexts implements Texts, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
                Map.of(
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer " + settings.key().token(clock.instant())));
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

    @Override
    public void close() {
        calls.close();
    }
}
