package org.wardmote.ledger.contact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.Subjects;
import org.wardmote.ledger.contribution.Speaking;
import org.wardmote.ledger.intake.Once;
import org.wardmote.messaging.Appeals.Appeal;
import org.wardmote.people.Viewer;

/// Person and words are kept together or not at all, and once however often the button was pressed.
@Component
class Taking {

    private final Intake intake;
    private final Introducing introducing;
    private final Subjects subjects;
    private final Once once;
    private final Speaking speaking;

    Taking(Intake intake, Introducing introducing, Subjects subjects, Once once, Speaking speaking) {
        this.intake = intake;
        this.introducing = introducing;
        this.subjects = subjects;
        this.once = once;
        this.speaking = speaking;
    }

    Optional<Receipt> findBefore(ContactForm form) {
        return once.findBefore(token(form));
    }

    /// @param appeal that it answers; null: none
    Receipt take(Placed placed, @Nullable Appeal appeal, ContactForm form, Viewer viewer) {
        return once.take(token(form), () -> {
            var receipt = intake.take(offer(placed, appeal, form, viewer), Viewer.NOBODY);
            if (form.wantsOutcomeOnly()) speaking.outcomeOnly(receipt.id(), true);
            return receipt;
        });
    }

    private Offer offer(Placed placed, @Nullable Appeal appeal, ContactForm form, Viewer viewer) {
        return new Offer(
                placed,
                Channel.WEB_FORM,
                relation(form),
                form.words(),
                form.where(),
                subject(form),
                introducing.person(form, viewer),
                null,
                form.says(form.quotable()),
                form.wantsReply(),
                form.says(form.dissatisfied()),
                form.says(form.crime()),
                null,
                token(form),
                appeal == null ? null : new Offer.Answers(appeal.id(), appeal.officer()));
    }

    /// One that nobody was offered is none.
    private @Nullable String subject(ContactForm form) {
        var subject = form.subject();
        return subject != null && subjects.includes(subject) ? subject : null;
    }

    private static Relation relation(ContactForm form) {
        for (var relation : Relation.values()) if (relation.code().equals(form.relation())) return relation;
        return Relation.SELF;
    }

    private static @Nullable String token(ContactForm form) {
        return Once.token("form", form.token(), form.words());
    }
}
