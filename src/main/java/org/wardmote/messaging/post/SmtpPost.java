package org.wardmote.messaging.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/// Hands mails to a mail server, over connections that stay open. Safe for several threads, each of which has a
/// connection for as long as its mail takes.
final class SmtpPost implements Post, DisposableBean {

    private final MailSettings settings;
    private final @Nullable Signing signing;
    private final Clock clock;
    private final Session session;
    private final ConcurrentLinkedDeque<Line> resting = new ConcurrentLinkedDeque<>();

    /// @param signing null: mails leave unsigned
    SmtpPost(MailSettings settings, @Nullable Signing signing, Clock clock) {
        this.settings = settings;
        this.signing = signing;
        this.clock = clock;
        session = Sessions.of(settings);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Outcome send(Outgoing mail) {
        Line line = null;
        try {
            var mime = Mime.of(session, mail);
            if (signing != null) mime.sign(signing, clock.instant().getEpochSecond());
            line = line();
            var answer = line.send(mime);
            resting.addFirst(line);
            return new Outcome.Accepted(Replies.withoutAddresses(answer));
        } catch (jakarta.mail.internet.AddressException e) {
            return new Outcome.Never("This is no email address.", true);
        } catch (MessagingException e) {
            return failed(line, Replies.meaning(e));
        }
    }

    private Outcome failed(@Nullable Line line, Outcome outcome) {
        if (line != null && outcome instanceof Outcome.Trouble) line.close();
        else if (line != null) resting.addFirst(line);
        return outcome;
    }

    private Line line() throws MessagingException {
        for (var line = resting.pollFirst(); line != null; line = resting.pollFirst()) {
            if (line.stands()) return line;
            line.close();
        }
        return Line.open(session, settings);
    }

    @Override
    public void destroy() {
        for (var line = resting.pollFirst(); line != null; line = resting.pollFirst()) line.close();
    }
}
