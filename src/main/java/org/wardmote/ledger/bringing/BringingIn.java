package org.wardmote.ledger.bringing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.importing.BadRow;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.handling.Replaying;
import org.wardmote.ledger.history.Beginnings;
import org.wardmote.ledger.intake.Entrusted;
import org.wardmote.ledger.intake.Entrusting;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.StaffNames;

/// Takes in one contribution of a file with all that became of it, or refuses it whole with a sentence.
@Component
class BringingIn {

    private final Beginnings beginnings;
    private final Entrusting entrusting;
    private final Replaying replaying;
    private final Pasts pasts;
    private final Introducing introducing;

    /// Persons, as far as a file tells of them.
    record Introducing(People people, Introductions introductions, StaffNames staff) {}

    BringingIn(
            Beginnings beginnings,
            Entrusting entrusting,
            Replaying replaying,
            Pasts pasts,
            People people,
            Introductions introductions,
            StaffNames staff) {
        this.beginnings = beginnings;
        this.entrusting = entrusting;
        this.replaying = replaying;
        this.pasts = pasts;
        this.introducing = new Introducing(people, introductions, staff);
    }

    void bring(Brought it) {
        if (beginnings.findByToken(it.token()).isPresent())
            throw new BadRow("\"" + it.id() + "\" of " + it.placed().organisation() + " has been brought in before.");
        var happened = it.happened().stream()
                .map(one -> pasts.read(one, it.placed().organisation()))
                .toList();
        try {
            var receipt = entrusting.take(new Entrusted(offer(it), staff(it), null, it.receivedAt(), true));
            replaying.replay(receipt.id(), happened);
        } catch (Refusal refusal) {
            throw new BadRow(String.valueOf(refusal.getMessage()));
        }
    }

    private Offer offer(Brought it) {
        return new Offer(
                it.placed(),
                it.channel(),
                it.relation(),
                it.words(),
                it.place(),
                it.subject(),
                person(it.introduction()),
                it.saidAt(),
                it.quotable(),
                it.replyWanted(),
                it.dissatisfied(),
                it.crime(),
                it.outcomeOn(),
                it.token());
    }

    private @Nullable PersonId person(@Nullable Introduction given) {
        if (given == null) return null;
        var faults = introducing.introductions().faults(given).keySet();
        if (!faults.isEmpty())
            throw new BadRow("This is no address that can be written to: " + String.join(", ", faults) + ".");
        return introducing.people().introduce(given);
    }

    private @Nullable PersonId staff(Brought it) {
        return it.staff() == null ? null : introducing.staff().staff(it.staff());
    }
}
