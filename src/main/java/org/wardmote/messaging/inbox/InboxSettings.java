package org.wardmote.messaging.inbox;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// The mailbox that is read for replies and for mail to teams.
///
/// @param host of its IMAP server; without one no mail is read
/// @param port 993 with TLS from the first byte, 143 with STARTTLS
/// @param user and password of the mailbox
/// @param password belongs to the user
/// @param tls `implicit` begins with TLS, `starttls` insists on it, `none` goes without and is for a server on the
///     same machine
/// @param folder the folder that is read; what has been taken in is marked as seen there
/// @param most how much of one mail is read; what comes after is dropped, and the kept mail says so
/// @param perHour how many mails from one address within an hour are read as such; what is more is a flood
@ConfigurationProperties("wardmote.inbox")
record InboxSettings(
        @Nullable String host,
        @DefaultValue("993") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("implicit") String tls,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("5MB") DataSize most,
        @DefaultValue("20") int perHour) {

    boolean isServerNamed() {
        return host != null && !host.isBlank();
    }
}
