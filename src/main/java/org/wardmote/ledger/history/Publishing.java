package org.wardmote.ledger.history;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.LedgerFact;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Subjects;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.People;

/// Tells the other modules what happened, in the transaction that records it.
@Component
class Publishing {

    private final ApplicationEventPublisher facts;
    private final People people;
    private final Subjects subjects;

    Publishing(ApplicationEventPublisher facts, People people, Subjects subjects) {
        this.facts = facts;
        this.people = people;
        this.subjects = subjects;
    }

    void publish(Happening happening, Contribution before, Standing it) {
        switch (happening.step().kind()) {
            case DELIVERED, LEFT_AT_LINK, UNREACHED -> reached(happening, it);
            case MISSED ->
                publish(new LedgerFact.ClockMissed(
                        it.id(), it.placed, round(happening), at(happening), recorded(happening)));
            case REOPENED ->
                publish(new LedgerFact.ContributionReopened(
                        it.id(), it.placed, round(happening), at(happening), recorded(happening), it.clock.dueAt()));
            case MOVED, REDRAWN ->
                publish(new LedgerFact.ContributionMoved(
                        it.id(), it.placed, round(happening), at(happening), recorded(happening), before.placed()));
            case MERGED ->
                publish(new LedgerFact.ContributionMerged(
                        it.id(),
                        it.placed,
                        round(happening),
                        at(happening),
                        recorded(happening),
                        Objects.requireNonNull(it.mergedInto)));
            case UNMERGED ->
                publish(new LedgerFact.ContributionUnmerged(
                        it.id(),
                        it.placed,
                        round(happening),
                        at(happening),
                        recorded(happening),
                        Objects.requireNonNull(before.mergedInto())));
            case PUBLISHED -> promised(happening, it);
            case OUTCOME_TOLD -> {
                if (happening.step().stops()) answered(happening, it, false);
                publish(new LedgerFact.OutcomeTold(
                        it.id(), it.placed, round(happening), at(happening), recorded(happening)));
            }
            case CLOSED ->
                publish(new LedgerFact.ContributionClosed(
                        it.id(),
                        it.placed,
                        round(happening),
                        at(happening),
                        recorded(happening),
                        Objects.requireNonNullElse(it.disposition, Disposition.NO_ACTION)));
            default -> {}
        }
    }

    /// The step carries the day until which the answer promises something.
    private void promised(Happening published, Standing it) {
        var step = published.step();
        if (step.code() != null && step.answer() != null)
            publish(new LedgerFact.StepPromised(
                    it.id(),
                    it.placed,
                    round(published),
                    at(published),
                    recorded(published),
                    step.answer(),
                    LocalDate.parse(step.code())));
    }

    void received(Happening received, Standing it) {
        var origin = it.origin;
        publish(new LedgerFact.ContributionReceived(
                it.id(),
                it.placed,
                1,
                origin.receivedAt(),
                recorded(received),
                origin.confided() ? null : origin.channel(),
                known(origin.subject()),
                origin.person() == null || origin.confided() ? null : people.speaker(origin.person()),
                it.owed,
                it.clock.from(),
                it.clock.dueAt(),
                origin.late(),
                origin.imported()));
    }

    /// Officers type a subject in words of their own. Those are not for counting in public: they may name somebody.
    private @Nullable String known(@Nullable String subject) {
        return subject == null || subjects.includes(subject) ? subject : Subjects.OTHER;
    }

    private void reached(Happening happening, Standing it) {
        var step = happening.step();
        if (!step.stops()) return;
        if (step.answer() == null) passedOn(happening, it, it.passedTo);
        else if (step.kind() == Kind.UNREACHED)
            publish(new LedgerFact.AnswerUndelivered(
                    it.id(),
                    it.placed,
                    round(happening),
                    at(happening),
                    recorded(happening),
                    it.clock.from(),
                    it.clock.dueAt()));
        else answered(happening, it, it.answerIsShared);
    }

    private void passedOn(Happening happening, Standing it, @Nullable PassedTo to) {
        publish(new LedgerFact.ContributionPassedOn(
                it.id(), it.placed, round(happening), at(happening), recorded(happening), Objects.requireNonNull(to)));
    }

    private void answered(Happening happening, Standing it, boolean shared) {
        publish(new LedgerFact.ContributionAnswered(
                it.id(),
                it.placed,
                round(happening),
                at(happening),
                recorded(happening),
                it.clock.from(),
                it.clock.dueAt(),
                shared));
    }

    private void publish(LedgerFact fact) {
        facts.publishEvent(fact);
    }

    private static int round(Happening happening) {
        return happening.round();
    }

    private static java.time.Instant at(Happening happening) {
        return happening.step().at();
    }

    private static java.time.Instant recorded(Happening happening) {
        return happening.recordedAt();
    }
}
