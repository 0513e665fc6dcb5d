package org.wardmote.messaging.inbox;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.messaging.Inbox.Way;
import org.wardmote.messaging.MailReceived;
import org.wardmote.messaging.dispatch.SentCopies.Sent;
import org.wardmote.messaging.inbox.Answered.Ours;
import org.wardmote.messaging.inbox.Letterbox.Filing;
import org.wardmote.people.PersonId;

/// Takes one mail in, in one transaction with everything that follows from it. The same mail again does nothing.
/// Only what a human being wrote goes further; a machine's mail is kept as such and never answered.
@Component
class TakingMail {

    private final Answered answered;
    private final Letterbox letterbox;
    private final Writers writers;
    private final ReturnedMail returned;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher facts;

    TakingMail(
            Answered answered,
            Letterbox letterbox,
            Writers writers,
            ReturnedMail returned,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts) {
        this.answered = answered;
        this.letterbox = letterbox;
        this.writers = writers;
        this.returned = returned;
        this.transaction = transaction;
        this.facts = facts;
    }

    /// @param bytes of the mail, or as many of them as are read
    /// @param perHour how many from one address are read as such
    void take(byte[] bytes, int perHour) {
        ReadingMail.read(bytes, answered::isOurs)
                .ifPresent(mail -> transaction.executeWithoutResult(status -> file(mail, perHour)));
    }

    private void file(Incoming mail, int perHour) {
        if (letterbox.isKnown(mail)) return;
        var ours = answered.byAddress(mail);
        switch (mail.nature()) {
            case LOOP -> keep(mail, "loop", ours);
            case AUTOMATIC -> keep(mail, "automatic", ours);
            case BOUNCE -> bounce(mail, ours);
            case WRITTEN -> written(mail, ours, perHour);
        }
    }

    private void bounce(Incoming mail, Optional<Ours> ours) {
        keep(mail, "bounce", ours);
        if (mail.gone()) ours.ifPresent(one -> returned.cameBack(one, mail));
    }

    private void written(Incoming mail, Optional<Ours> ours, int perHour) {
        var writer = ours.map(Ours::person).or(() -> writers.introduce(mail));
        if (writer.isEmpty()) keep(mail, "unread", ours);
        else if (letterbox.lately(mail) >= perHour) keep(mail, "flood", ours);
        else if (ours.isPresent() && mail.text().strip().equalsIgnoreCase("stop")) stop(mail, ours.get());
        else handOn(mail, writer.get(), ours.or(() -> answered.byReference(mail)));
    }

    private void stop(Incoming mail, Ours ours) {
        writers.stop(ours);
        keep(mail, "stop", Optional.of(ours));
    }

    private void handOn(Incoming mail, PersonId writer, Optional<Ours> ours) {
        var filing = new Filing(
                "written",
                Way.EMAIL,
                writer,
                ours.map(Ours::told).orElse(null),
                ours.map(Ours::copy).map(Sent::announcement).orElse(null),
                writers.area(mail));
        letterbox.keep(mail, filing).ifPresent(id -> facts.publishEvent(new MailReceived(id)));
    }

    private void keep(Incoming mail, String nature, Optional<Ours> ours) {
        letterbox.keep(
                mail,
                new Filing(
                        nature,
                        Way.EMAIL,
                        ours.map(Ours::person).orElse(null),
                        ours.map(Ours::told).orElse(null),
                        ours.map(Ours::copy).map(Sent::announcement).orElse(null),
                        null));
    }
}
