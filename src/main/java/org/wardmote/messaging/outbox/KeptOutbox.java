package org.wardmote.messaging.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.post.Outbox;
import org.wardmote.messaging.post.Outgoing;

/// Keeps each mail as it would have arrived.
@Component
class KeptOutbox implements Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void keep(Outgoing mail) {
        jdbc.sql("""
            insert into messaging.outbox_mail (message, recipient, subject, headers, text, html, sent_at)
            values (:message, :to, :subject, :headers, :text, :html, :now) on conflict (message) do nothing\
            """)
                .param("message", mail.messageId())
                .param("to", mail.to())
                .param("subject", mail.subject())
                .param("headers", headers(mail))
                .param("text", mail.text().text())
                .param("html", mail.html().text())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String headers(Outgoing mail) {
        var reply = mail.replyTo() == null ? "" : "Reply-To: " + mail.replyTo() + "\n";
        return "From: " + mail.sender() + " <" + mail.from() + ">\nTo: " + mail.to() + "\nSubject: " + mail.subject()
                + "\nMessage-ID: " + mail.messageId() + "\n" + reply
                + mail.headers().entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
