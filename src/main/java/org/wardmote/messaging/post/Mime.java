package org.wardmote.messaging.post;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.util.CRLFOutputStream;
import org.jspecify.annotations.Nullable;

/// A mail as it goes over the line. Its Message-ID is ours; bounces come to the address of replies, so that they
/// can be told apart without being understood.
final class Mime extends SMTPMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;
    private byte @Nullable [] signed;

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

    /// From here on it goes over the line as it is now.
    void sign(Signing signing, long seconds) throws MessagingException {
        var bytes = bytes();
        var field = signing.field(bytes, seconds).getBytes(StandardCharsets.US_ASCII);
        var all = Arrays.copyOf(field, field.length + bytes.length);
        System.arraycopy(bytes, 0, all, field.length, bytes.length);
        signed = all;
    }

    private byte[] bytes() throws MessagingException {
        var bytes = new ByteArrayOutputStream(16_384);
        try (var lines = new CRLFOutputStream(bytes)) {
            super.writeTo(lines, null);
        } catch (IOException e) {
            throw new MessagingException("It cannot be written", e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void writeTo(OutputStream to, String @Nullable [] without) throws IOException, MessagingException {
        if (signed == null) super.writeTo(to, without);
        else to.write(signed);
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
