package org.wardmote.ledger.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Offer.Answers;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.contact.ContactSettings;
import org.wardmote.ledger.contact.Typed;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.messaging.Appeals;
import org.wardmote.messaging.Appeals.Appeal;
import org.wardmote.messaging.Inbox;

/// What a mail says and where it belongs. Whatever was sent is taken: nobody is there to be asked to put it right.
@Component
class ReadingMail {

    private final Areas areas;
    private final Appeals appeals;
    private final String organisation;

    ReadingMail(Areas areas, Appeals appeals, ContactSettings settings) {
        this.areas = areas;
        this.appeals = appeals;
        this.organisation = settings.organisation();
    }

    String reply(Inbox.Mail mail) {
        var text = Typed.text(mail.text());
        return text.isEmpty() ? subject(mail) : shortened(text);
    }

    Offer offer(Inbox.Mail mail) {
        return offer(mail, placed(mail), answers(mail));
    }

    /// What would go on with a thread that has ended stays with whoever read that.
    Offer offer(Inbox.Mail mail, Contribution thread) {
        var announcement = thread.announcement();
        var officer = thread.confided() ? thread.assignedTo() : null;
        return offer(mail, thread.placed(), announcement == null ? null : new Answers(announcement, officer));
    }

    private @Nullable Answers answers(Inbox.Mail mail) {
        var announcement = mail.announcement();
        return announcement == null
                ? null
                : new Answers(
                        announcement,
                        appeals.find(announcement).map(Appeal::officer).orElse(null));
    }

    private static Offer offer(Inbox.Mail mail, Placed placed, @Nullable Answers answers) {
        return new Offer(
                placed,
                mail.isText() ? Channel.TEXT : Channel.EMAIL,
                Relation.SELF,
                words(mail),
                null,
                null,
                mail.from(),
                saidAt(mail),
                false,
                true,
                false,
                false,
                null,
                "mail:" + mail.id(),
                answers);
    }

    /// The subject is often half of what people say.
    private static String words(Inbox.Mail mail) {
        var text = Typed.text(mail.text());
        var subject = Typed.text(mail.subject());
        if (text.isEmpty() || subject.isEmpty() || text.contains(subject))
            return text.isEmpty() ? subject(mail) : shortened(text);
        return shortened(subject + "\n\n" + text);
    }

    /// A mail of nothing but a picture still gets an answer.
    private static String subject(Inbox.Mail mail) {
        var subject = Typed.text(mail.subject());
        return subject.isEmpty() ? "–" : shortened(subject);
    }

    private static String shortened(String text) {
        return Typed.length(text) <= Intake.LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Intake.LONGEST));
    }

    /// A date in the future is the sender's slip.
    private static Instant saidAt(Inbox.Mail mail) {
        return mail.sentAt().isAfter(mail.receivedAt()) ? mail.receivedAt() : mail.sentAt();
    }

    private Placed placed(Inbox.Mail mail) {
        var team = mail.sentBy();
        if (team != null) return new Placed(team.organisation(), team.borough(), team.area());
        if (mail.area() == null) return new Placed(organisation, null, null);
        var area = areas.get(mail.area());
        return new Placed(area.force(), area.borough().id(), area.id());
    }
}
