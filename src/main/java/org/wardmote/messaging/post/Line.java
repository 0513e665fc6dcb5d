package org.wardmote.messaging.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// A connection to the mail server, kept open between mails. Servers close what is idle, so one that has rested is
/// asked first whether it still stands.
final class Line {

    private static final long RESTED = Duration.ofSeconds(5).toNanos();

    private final SMTPTransport transport;
    private long used = System.nanoTime();

    private Line(SMTPTransport transport) {
        this.transport = transport;
    }

    static Line open(Session session, MailSettings mail) throws MessagingException {
        var transport = (SMTPTransport) session.getTransport("smtp");
        transport.connect(mail.host(), mail.port(), mail.user(), mail.password());
        return new Line(transport);
    }

    boolean stands() {
        return System.nanoTime() - used < RESTED || transport.isConnected();
    }

    /// @return what the server said
    String send(Message mail) throws MessagingException {
        used = System.nanoTime();
        transport.sendMessage(mail, mail.getAllRecipients());
        return transport.getLastServerResponse();
    }

    void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            return; // it is gone either way
        }
    }
}
