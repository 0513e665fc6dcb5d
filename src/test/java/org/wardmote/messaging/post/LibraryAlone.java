package org.wardmote.messaging.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// What the mail library reaches by itself: mails in two forms, made one by one and sent over connections that stay
/// open, with nothing read before and nothing recorded after.
public final class LibraryAlone {

    private final MailSettings settings;

    public LibraryAlone(int port, int connections) {
        settings = new MailSettings(
                "127.0.0.1",
                port,
                null,
                null,
                "none",
                "wardmote@sender.example",
                connections,
                0,
                Duration.ofSeconds(30));
    }

    /// @return mails a second
    public double rate(int mails, String text, String html) throws InterruptedException, ExecutionException {
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(settings.connections())) {
            var each = mails / settings.connections();
            var sending = IntStream.range(0, settings.connections())
                    .<Future<?>>mapToObj(number -> threads.submit(() -> send(number * each, each, text, html)))
                    .toList();
            for (var one : sending) one.get();
        }
        return mails / ((System.nanoTime() - began) / 1e9);
    }

    private Void send(int from, int mails, String text, String html) throws MessagingException {
        var session = Sessions.of(settings);
        var line = Line.open(session, settings);
        for (var number = from; number < from + mails; number++) {
            var mail = new MimeMessage(session);
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress("s" + number + "@host.example"));
            mail.setFrom(new InternetAddress(settings.from()));
            mail.setSubject("Number " + number, StandardCharsets.UTF_8.name());
            mail.setContent(new MimeMultipart(
                    "alternative",
                    part("Dear " + number + "\n" + text, "plain"),
                    part("<p>Dear " + number + html, "html")));
            mail.saveChanges();
            line.send(mail);
        }
        line.close();
        return null;
    }

    private static MimeBodyPart part(String words, String form) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, StandardCharsets.UTF_8.name(), form);
        return part;
    }
}
