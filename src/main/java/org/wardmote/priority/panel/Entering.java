package org.wardmote.priority.panel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;
import org.wardmote.priority.Stage;
import org.wardmote.priority.desk.Within;
import org.wardmote.priority.priority.Move;
import org.wardmote.priority.priority.Moving;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.priority.Step;
import org.wardmote.priority.priority.Worked;

/// Enters what a panel has decided: all of a meeting or nothing of it, by the same rules as one by one.
@Component
class Entering {

    /// @param outcome `agreed` or `not-agreed`
    /// @param goal for what is agreed
    record Decided(
            Reference reference,
            String outcome,
            String words,
            @Nullable String goal,
            @Nullable String dissent,
            @Nullable String override) {}

    /// @param how `consent`, `vote` or `talk`
    /// @param tookPart kinds of people
    record Held(LocalDate on, int takingPart, String how, String tookPart, List<Decided> decided) {}

    private final Meetings meetings;
    private final Worked worked;
    private final Moving.Dated moving;
    private final Within within;
    private final TransactionTemplate transaction;
    private final Changes changes;
    private final Clock clock;

    Entering(
            Meetings meetings,
            Worked worked,
            Moving.Dated moving,
            Within within,
            TransactionTemplate transaction,
            Changes changes,
            Clock clock) {
        this.meetings = meetings;
        this.worked = worked;
        this.moving = moving;
        this.within = within;
        this.transaction = transaction;
        this.changes = changes;
        this.clock = clock;
    }

    void enter(Placed placed, Held held, Viewer by) {
        if (!within.works(by, placed)) throw new NotFound();
        var who = new Moving.By(by.whom(), within.supervises(by, placed));
        transaction.executeWithoutResult(status -> {
            meetings.record(placed, held.on(), held.takingPart(), by.whom(), Moments.now(clock));
            held.decided().forEach(one -> decide(placed, held, one, who));
            changes.announce();
        });
    }

    private void decide(Placed placed, Held held, Decided one, Moving.By by) {
        var it = worked.find(one.reference())
                .filter(found -> found.placed().equals(placed))
                .orElseThrow(NotFound::new);
        var at = at(it, held.on());
        if (it.stage() == Stage.PROPOSED) moving.move(it.id(), negotiated(held, one), by, at);
        moving.move(it.id(), decided(one), by, at);
    }

    /// In the evening of the meeting; never before what happened before.
    private Instant at(Standing it, LocalDate heldOn) {
        var evening = LondonTime.startOf(heldOn.plusDays(1)).minusSeconds(1);
        var now = Moments.now(clock);
        var at = evening.isBefore(now) ? evening : now;
        var last = worked.steps(it.id()).getLast().happenedAt();
        return last.isAfter(at) ? last : at;
    }

    private static Move negotiated(Held held, Decided one) {
        var agreement = new Step.Agreement(held.how(), held.takingPart(), null, null);
        return new Move(
                Stage.NEGOTIATED, one.words(), one.dissent(), held.tookPart(), agreement, null, null, null, null);
    }

    private Move decided(Decided one) {
        var to = Stage.of(one.outcome());
        var review = LondonTime.today(clock).plusMonths(2);
        return new Move(
                to,
                one.words(),
                one.dissent(),
                null,
                null,
                one.goal(),
                to == Stage.AGREED ? review : null,
                null,
                one.override());
    }
}
