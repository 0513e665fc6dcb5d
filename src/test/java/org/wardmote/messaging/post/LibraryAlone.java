package org.wardmote.messaging.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javax.net.SocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// What Java's usual mail library reaches by itself: mails in two forms, made one by one and sent over connections
/// that stay open and send at once, with nothing read before and nothing recorded after.
public final class LibraryAlone implements Alone.Sender {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final SMTPTransport transport;
    private final Alone.Words words;

    public LibraryAlone(int port, Alone.Words words) throws MessagingException {
        this.words = words;
        var with = new Properties();
        with.put("mail.smtp.host", "127.0.0.1");
        with.put("mail.smtp.port", String.valueOf(port));
        with.put("mail.smtp.socketFactory", new PromptSockets());
        session = Session.getInstance(with);
        transport = (SMTPTransport) session.getTransport("smtp");
        transport.connect();
    }

    @Override
    public void send(int number) throws MessagingException {
        var mail = new MimeMessage(session);
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(Alone.to(number)));
        mail.setFrom(new InternetAddress(Alone.FROM));
        mail.setSubject("Number " + number, UTF_8);
        mail.setContent(new MimeMultipart(
                "alternative",
                part("Dear " + number + "\n" + words.text(), "plain"),
                part("<p>Dear " + number + words.html(), "html")));
        mail.saveChanges();
        transport.sendMessage(mail, mail.getAllRecipients());
    }

    private static MimeBodyPart part(String words, String form) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8, form);
        return part;
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }

    /// With Nagle's algorithm the library would send 21 mails a second.
    private static final class PromptSockets extends SocketFactory {

        @Override
        public Socket createSocket() throws IOException {
            var socket = new Socket();
            socket.setTcpNoDelay(true);
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
            throw new UnsupportedOperationException();
        }
    }
}
