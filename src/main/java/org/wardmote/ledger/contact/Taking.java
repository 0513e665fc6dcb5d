package org.wardmote.ledger.contact;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.Subjects;
import org.wardmote.ledger.history.Beginnings;
import org.wardmote.people.Viewer;

/// Person and words are kept together or not at all, and once however often the button was pressed.
@Component
class Taking {

    private final Intake intake;
    private final Beginnings beginnings;
    private final Introducing introducing;
    private final Subjects subjects;
    private final TransactionTemplate transaction;

    Taking(
            Intake intake,
            Beginnings beginnings,
            Introducing introducing,
            Subjects subjects,
            TransactionTemplate transaction) {
        this.intake = intake;
        this.beginnings = beginnings;
        this.introducing = introducing;
        this.subjects = subjects;
        this.transaction = transaction;
    }

    Receipt take(Placed placed, ContactForm form, Viewer viewer) {
        return Objects.requireNonNull(
                transaction.execute(status -> takenBefore(form).orElseGet(() -> begin(placed, form, viewer))));
    }

    private Optional<Receipt> takenBefore(ContactForm form) {
        return Optional.ofNullable(token(form)).flatMap(beginnings::findByToken);
    }

    private Receipt begin(Placed placed, ContactForm form, Viewer viewer) {
        return intake.take(offer(placed, form, viewer), Viewer.NOBODY);
    }

    private Offer offer(Placed placed, ContactForm form, Viewer viewer) {
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
                token(form));
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

    /// Of the form and its words together: whoever goes back and writes something else has said something else.
    private static @Nullable String token(ContactForm form) {
        if (form.token() == null) return null;
        var words = UUID.nameUUIDFromBytes(form.words().getBytes(StandardCharsets.UTF_8));
        return "form:" + form.token() + ":" + words;
    }
}
