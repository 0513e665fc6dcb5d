package org.wardmote.messaging.post;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/// A mail as it goes over the line. Its Message-ID is ours; bounces come to the address of replies, so that they
/// can be told apart without being understood.
final class Mime extends SMTPMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private Mime(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Mime of(Session session, Outgoing mail) throws MessagingException {
        var mime = new Mime(session, mail.messageId());
        mime.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        mime.setFrom(named(mail.from(), mail.sender()));
        mime.setSubject(mail.subject(), UTF_8);
        for (var header : mail.headers().entrySet()) mime.setHeader(header.getKey(), header.getValue());
        if (mail.replyTo() != null) mime.setHeader("Reply-To", mail.replyTo());
        mime.setEnvelopeFrom(mail.replyTo() == null ? mail.from() : mail.replyTo());
        mime.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        mime.saveChanges();
        return mime;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static MimeBodyPart part(String text, String form) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, form);
        return part;
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is always there", e);
        }
    }
}
