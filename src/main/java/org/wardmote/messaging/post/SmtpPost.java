package org.wardmote.messaging.post;

import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/// Hands mails to a mail server, over connections that stay open. Safe for several threads, each of which has a
/// connection for as long as its mail takes.
final class SmtpPost implements Post, DisposableBean {

    private final MailSettings settings;
    private final @Nullable Signing signing;
    private final SSLSocketFactory tls;
    private final Clock clock;
    private final Patience patience;
    private final ConcurrentLinkedDeque<Conversation> resting = new ConcurrentLinkedDeque<>();

    /// @param signing null: mails leave unsigned
    /// @param tls says whose certificates are trusted
    SmtpPost(MailSettings settings, @Nullable Signing signing, SSLSocketFactory tls, Clock clock) {
        this.settings = settings;
        this.signing = signing;
        this.tls = tls;
        this.clock = clock;
        patience = new Patience(settings.patience());
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Outcome send(Outgoing mail) {
        try {
            return hand(Parcel.of(mail, signing, clock.instant().getEpochSecond()));
        } catch (AddressException e) {
            return new Outcome.Never("This is no email address.", true);
        } catch (IOException e) {
            return new Outcome.Trouble(Replies.withoutAddresses(e.toString()));
        }
    }

    /// A connection that the server ends between two mails, as many do after so many of them, is nobody's trouble.
    private Outcome hand(Parcel parcel) throws IOException {
        var rested = rested();
        if (rested.isPresent()) {
            try {
                return hand(rested.get(), parcel);
            } catch (IOException e) {
                if (rested.get().hasHandedOver()) throw e;
            }
        }
        return hand(Conversation.open(settings, tls), parcel);
    }

    private Outcome hand(Conversation with, Parcel parcel) throws IOException {
        try {
            var outcome = patience.during(with, () -> with.send(parcel));
            resting.addFirst(with);
            return outcome;
        } catch (IOException e) {
            with.cut();
            throw e;
        }
    }

    private Optional<Conversation> rested() {
        for (var one = resting.pollFirst(); one != null; one = resting.pollFirst()) {
            if (one.stands()) return Optional.of(one);
            one.cut();
        }
        return Optional.empty();
    }

    @Override
    public void destroy() {
        patience.end();
        for (var one = resting.pollFirst(); one != null; one = resting.pollFirst()) one.end();
    }
}
