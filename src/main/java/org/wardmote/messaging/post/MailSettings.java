package org.wardmote.messaging.post;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.wardmote.kernel.Refusal;

/// The mail server that takes what leaves.
///
/// @param host its name; without one a demonstration keeps its mails at `/outbox`, and in any other installation
///     they wait
/// @param port 587 to submit with STARTTLS, 465 with TLS from the first byte
/// @param user and password where it asks for them
/// @param password belongs to the user
/// @param tls `starttls` insists on it, `implicit` begins with it, `none` goes without and is for a server on the
///     same machine
/// @param from the address in every mail's From line
/// @param connections how many mails are on their way at the same time, each over a connection kept open; as many
///     again for what goes to many
/// @param perDomainAMinute how many mails to many each node sends to one mail domain within a minute; 0: as many as
///     there are
/// @param patience how long the server may take to say something
@ConfigurationProperties("wardmote.mail")
record MailSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("starttls") String tls,
        @DefaultValue("wardmote@wardmote.example") String from,
        @DefaultValue("2") int connections,
        @DefaultValue("0") int perDomainAMinute,
        @DefaultValue("30s") Duration patience) {

    MailSettings {
        if (!tls.matches("starttls|implicit|none"))
            throw new Refusal.Invalid("WARDMOTE_MAIL_TLS is starttls, implicit or none, not " + tls + ".");
        if (!from.matches("[^@\\s<>]+@[^@\\s<>]+"))
            throw new Refusal.Invalid("WARDMOTE_MAIL_FROM is an email address such as wardmote@police.example.");
        if (isSet(host) && from.endsWith("@wardmote.example"))
            throw new Refusal.Invalid("WARDMOTE_MAIL_HOST is set: say in WARDMOTE_MAIL_FROM from which address.");
    }

    boolean isServerNamed() {
        return isSet(host);
    }

    /// What comes after the @ of the address that mails come from.
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    static boolean isSet(@Nullable String setting) {
        return setting != null && !setting.isBlank();
    }
}
