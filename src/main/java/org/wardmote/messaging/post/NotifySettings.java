package org.wardmote.messaging.post;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.wardmote.kernel.Refusal;
import org.wardmote.messaging.call.NotifyKey;

/// GOV.UK Notify, where it takes the mail instead of a mail server.
///
/// @param key an API key of its service; without one `wardmote.mail.host` takes the mail
/// @param template the id of its email template, whose subject is `((subject))` and whose only content is
///     `((body))`
/// @param replyTo the id of the reply-to address there, which has to be the mailbox that is read for replies;
///     empty: the service's own
/// @param address where its API is
/// @param secret which it shows when it tells at `/api/mails/receipts` what became of mails; without it nothing is
///     taken from it
/// @param perMinute how many mails each node hands over within a minute; 0: as many as there are. Notify takes
///     3,000
/// @param patience how long an answer may take
@ConfigurationProperties("wardmote.mail.notify")
record NotifySettings(
        @Nullable String key,
        @DefaultValue("") String template,
        @DefaultValue("") String replyTo,

        @DefaultValue("https://api.notifications.service.gov.uk")
        String address,

        @Nullable String secret,
        @DefaultValue("2400") int perMinute,
        @DefaultValue("30s") Duration patience) {

    private static final int LEAST_SECRET = 16;

    NotifySettings {
        if (MailSettings.isSet(key)) {
            if (NotifyKey.find(key).isEmpty())
                throw new Refusal.Invalid("WARDMOTE_MAIL_NOTIFY_KEY is no API key of GOV.UK Notify.");
            if (!template.matches(NotifyKey.ID))
                throw new Refusal.Invalid("WARDMOTE_MAIL_NOTIFY_KEY is set: name the template in"
                        + " WARDMOTE_MAIL_NOTIFY_TEMPLATE by its id.");
            if (!replyTo.isEmpty() && !replyTo.matches(NotifyKey.ID))
                throw new Refusal.Invalid("WARDMOTE_MAIL_NOTIFY_REPLYTO is the id that Notify gives to an address.");
        }
        if (MailSettings.isSet(secret) && String.valueOf(secret).length() < LEAST_SECRET)
            throw new Refusal.Invalid("WARDMOTE_MAIL_NOTIFY_SECRET has " + LEAST_SECRET + " characters at least.");
    }

    boolean isNamed() {
        return MailSettings.isSet(key);
    }

    /// Where there is one.
    NotifyKey apiKey() {
        return NotifyKey.find(key).orElseThrow();
    }
}
