package org.wardmote.messaging.text;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.wardmote.kernel.Refusal;
import org.wardmote.messaging.call.NotifyKey;

/// Who takes text messages. Without one of the two a demonstration keeps them at `/outbox/texts`, and nowhere else
/// is anybody offered texts.
///
/// @param notifyKey an API key of GOV.UK Notify
/// @param notifyTemplate the id of its text message template, whose only content is `((body))`
/// @param notifySender the id of the sender there; empty: the service's own
/// @param notifyAddress where its API is
/// @param gateway the address of any other gateway, to which each text is posted
/// @param gatewayHeader one header that it wants, such as `Authorization: Bearer …`
/// @param gatewayBody what is posted, with `{to}`, `{text}` and `{reference}`; a JSON document where it begins with
///     a brace, a form where it does not
/// @param secret which GOV.UK Notify or the gateway shows when it brings answers and receipts to `/api/texts` and
///     `/api/texts/receipts`; without it nothing is taken from them
/// @param perMinute how many texts each node hands over within a minute; 0: as many as there are
/// @param perHour how many texts from one number within an hour are read; what is more is a flood
/// @param patience how long an answer may take
@ConfigurationProperties("wardmote.text")
record TextSettings(
        @Nullable String notifyKey,
        @DefaultValue("") String notifyTemplate,
        @DefaultValue("") String notifySender,

        @DefaultValue("https://api.notifications.service.gov.uk")
        String notifyAddress,

        @Nullable String gateway,
        @DefaultValue("") String gatewayHeader,

        @DefaultValue("{\"to\": \"{to}\", \"text\": \"{text}\", \"reference\": \"{reference}\"}")
        String gatewayBody,

        @Nullable String secret,
        @DefaultValue("1200") int perMinute,
        @DefaultValue("20") int perHour,
        @DefaultValue("30s") Duration patience) {

    private static final int LEAST_SECRET = 16;

    TextSettings {
        if (isSet(notifyKey) && NotifyKey.find(notifyKey).isEmpty())
            throw new Refusal.Invalid("WARDMOTE_TEXT_NOTIFY_KEY is no API key of GOV.UK Notify.");
        if (isSet(notifyKey) && !notifyTemplate.matches(NotifyKey.ID))
            throw new Refusal.Invalid("WARDMOTE_TEXT_NOTIFY_KEY is set: name the template in"
                    + " WARDMOTE_TEXT_NOTIFY_TEMPLATE by its id.");
        if (isSet(notifyKey) && isSet(gateway))
            throw new Refusal.Invalid("Set WARDMOTE_TEXT_NOTIFY_KEY or WARDMOTE_TEXT_GATEWAY, not both.");
        if (isSet(gateway) && !String.valueOf(gateway).matches("https?://.+"))
            throw new Refusal.Invalid("WARDMOTE_TEXT_GATEWAY is an address that begins with https://.");
        if (!gatewayHeader.isEmpty() && !gatewayHeader.matches("[A-Za-z0-9-]+: ?[^\\r\\n]+"))
            throw new Refusal.Invalid("WARDMOTE_TEXT_GATEWAY_HEADER is a name, a colon and a value.");
        if (isSet(secret) && String.valueOf(secret).length() < LEAST_SECRET)
            throw new Refusal.Invalid("WARDMOTE_TEXT_SECRET has " + LEAST_SECRET + " characters at least.");
    }

    /// Where there is one.
    NotifyKey key() {
        return NotifyKey.find(notifyKey).orElseThrow();
    }

    static boolean isSet(@Nullable String setting) {
        return setting != null && !setting.isBlank();
    }
}
