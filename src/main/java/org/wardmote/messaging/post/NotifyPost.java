package org.wardmote.messaging.post;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.call.Answer;
import org.wardmote.messaging.call.Calls;
import tools.jackson.databind.json.JsonMapper;

/// GOV.UK Notify takes the mails. Its replies come to one address for all, so that each mail names the address by
/// which its own are told apart; it stands in what mail programs quote, too.
///
/// @see <a href="https://docs.notifications.service.gov.uk/rest-api.html">its REST API</a>
final class NotifyPost implements Post, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration WHEN_FULL = Duration.ofMinutes(1);

    private final NotifySettings settings;
    private final Frame.Words words;
    private final Clock clock;
    private final Calls calls;
    private final Turns turns;
    private final URI where;
    private volatile Instant heldUntil = Instant.MIN;

    NotifyPost(NotifySettings settings, Frame.Words words, Clock clock) {
        this.settings = settings;
        this.words = words;
        this.clock = clock;
        calls = new Calls(settings.patience());
        turns = new Turns(settings.perMinute());
        where = URI.create(settings.address().replaceAll("/+$", "") + "/v2/notifications/email");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Outcome send(Outgoing mail) {
        if (clock.instant().isBefore(heldUntil)) return new Outcome.Trouble("GOV.UK Notify takes no more for now");
        turns.await();
        try {
            return meaning(calls.ask("POST", where, JSON.writeValueAsString(body(mail)), headers()));
        } catch (IOException e) {
            return new Outcome.Trouble("GOV.UK Notify: " + e.getMessage());
        }
    }

    private Map<String, String> headers() {
        return Map.of(
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + settings.apiKey().token(clock.instant()));
    }

    private Map<String, Object> body(Outgoing mail) {
        var body = new LinkedHashMap<String, Object>();
        body.put("email_address", mail.to());
        body.put("template_id", settings.template());
        body.put("personalisation", Map.of("subject", mail.subject(), "body", text(mail)));
        body.put("reference", mail.messageId().replaceFirst("^<", "").replaceFirst("@.*", ""));
        if (!settings.replyTo().isEmpty()) body.put("email_reply_to_id", settings.replyTo());
        var stop = mail.headers().getOrDefault("List-Unsubscribe", "").replaceAll("[<>]", "");
        if (stop.startsWith("https://")) body.put("one_click_unsubscribe_url", stop);
        return body;
    }

    private String text(Outgoing mail) {
        var text = NotifyForm.of(mail.text().text());
        return mail.replyTo() == null ? text : text + "\n\n" + words.say("mail.notify.reply", mail.replyTo());
    }

    /// Only where it says that the address is none is it the address; everything else is between it and us.
    private Outcome meaning(Answer answer) {
        var said = "GOV.UK Notify: HTTP " + answer.status();
        if (answer.isFine()) return new Outcome.Accepted(said);
        if (answer.status() == 429)
            heldUntil = clock.instant().plus(answer.retryAfter(clock.instant()).orElse(WHEN_FULL));
        return answer.status() == 400 && refusesTheAddress(answer)
                ? new Outcome.Never(said + " for the address", true)
                : new Outcome.Trouble(said);
    }

    private static boolean refusesTheAddress(Answer answer) {
        for (var error : answer.json().path("errors"))
            if (error.path("error").asString("").equals("ValidationError")
                    && error.path("message").asString("").startsWith("email_address")) return true;
        return false;
    }

    @Override
    public void close() {
        calls.close();
    }
}
