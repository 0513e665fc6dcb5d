package org.wardmote.ledger.contact;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.Area;
import org.wardmote.kernel.Faults;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.Relation;
import org.wardmote.people.Viewer;

/// Takes what was typed, or says what has to be settled first. Nothing is kept until all of it is.
@Component
class Sending {

    private final Intake intake;
    private final Introducing introducing;
    private final Placing placing;
    private final Emergencies emergencies;
    private final TransactionTemplate transaction;

    Sending(
            Intake intake,
            Introducing introducing,
            Placing placing,
            Emergencies emergencies,
            TransactionTemplate transaction) {
        this.intake = intake;
        this.introducing = introducing;
        this.placing = placing;
        this.emergencies = emergencies;
        this.transaction = transaction;
    }

    sealed interface Sent {
        record Taken(Receipt receipt) implements Sent {}

        record Wrong(Faults faults) implements Sent {}

        /// Somebody may be in danger: the emergency page, once.
        record Risky() implements Sent {}

        record Unplaced(List<Area> areas) implements Sent {}
    }

    /// Danger comes first, whatever else is wrong with the form.
    Sent send(Addressee to, ContactForm form, Faults typing, Viewer viewer) {
        if (!form.says(form.calm()) && emergencies.showIn(form.words() + "\n" + form.where())) return new Sent.Risky();
        var faults = introducing.check(form, typing);
        if (!faults.isEmpty()) return new Sent.Wrong(faults);
        return switch (placing.place(to, form)) {
            case Placing.Place.Which which -> new Sent.Unplaced(which.areas());
            case Placing.Place.At at -> new Sent.Taken(take(at.placed(), form, viewer));
        };
    }

    private Receipt take(Placed placed, ContactForm form, Viewer viewer) {
        return Objects.requireNonNull(
                transaction.execute(status -> intake.take(offer(placed, form, viewer), Viewer.NOBODY)));
    }

    private Offer offer(Placed placed, ContactForm form, Viewer viewer) {
        return new Offer(
                placed,
                Channel.WEB_FORM,
                relation(form),
                form.words(),
                form.where(),
                form.subject(),
                introducing.person(form, viewer),
                null,
                form.says(form.quotable()),
                form.wantsReply(),
                form.says(form.dissatisfied()),
                form.says(form.crime()),
                null,
                form.token());
    }

    private static Relation relation(ContactForm form) {
        for (var relation : Relation.values()) if (relation.code().equals(form.relation())) return relation;
        return Relation.SELF;
    }
}
