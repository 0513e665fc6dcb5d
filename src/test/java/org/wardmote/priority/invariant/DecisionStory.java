package org.wardmote.priority.invariant;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.messaging.CorrespondenceOnPaper.Staged;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecidersInThornfield;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.Effect;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.decision.Decision;
import org.wardmote.priority.finding.FindingState;
import org.wardmote.priority.finding.Wording;

/// Staff with one function, with several, and with none that fits, who do things in any order; and two residents
/// and somebody nameless who speak.
final class DecisionStory {

    final DecidersInThornfield all;
    final List<Receipt> said = new ArrayList<>();
    final List<FindingId> findings = new ArrayList<>();
    final List<DecisionId> decisions = new ArrayList<>();

    private final List<Officer> staff;
    private final List<PersonId> residents;

    DecisionStory(DecidersInThornfield all, List<Officer> staff, List<PersonId> residents) {
        this.all = all;
        this.staff = staff;
        this.residents = residents;
        all.post.forget();
        for (var at = 0; at < 3; at++) say(at);
        all.answered(said.get(0), said.get(1));
        findings.add(all.routed(said.get(0), said.get(1), said.get(2)).id());
        decisions.add(all.approved(Effect.NOTED, all.get(findings.getFirst())).id());
    }

    /// Tries it; the clock has moved by a second before.
    void make(DecisionMove move) {
        all.later(Duration.ofSeconds(1));
        try {
            tryTo(move, by(move).viewer());
        } catch (Refusal | NotFound e) {
            // It could not be done at that moment or by them, which is part of the story.
        }
    }

    private void tryTo(DecisionMove move, Viewer by) {
        var finding = findings.get(move.which() % findings.size());
        var decision = decisions.get(move.which() % decisions.size());
        var one = said.get(move.other() % said.size()).id();
        var now = all.now();
        switch (move.what()) {
            case SAY -> say(move.which());
            case ANSWER -> all.answered(said.get(move.which() % said.size()));
            case MAKE ->
                findings.add(all.making
                        .make(Wording.of("Mopeds", "Mopeds.", null), List.of(one), null, by, now)
                        .id());
            case GATHER -> all.gathering.gather(finding, List.of(one), "search", by, now);
            case LEAVE -> all.gathering.leave(finding, one, by, now);
            case MARK -> all.gathering.mark(finding, one, move.which() % 2 == 0, true, by, now);
            case WEIGH -> all.weighing.weigh(finding, move.which() % 4, "It is so.", by, now);
            case ROUTE -> all.routing.route(finding, "Post", null, all.today().plusDays(move.which()), by, now);
            case ACKNOWLEDGE -> all.acknowledging.acknowledge(routed(finding), by, now);
            case WITHDRAW -> all.weighing.withdraw(findings.getLast(), "A mistake.", by, now);
            case PROPOSE ->
                decisions.add(all.drafting
                        .propose(List.of(finding), all.content(effect(move)), null, by, now)
                        .id());
            case REWRITE ->
                all.drafting.rewrite(
                        decision, all.content(effect(move), "Another word."), 1 + move.other() % 3, by, now);
            case DECIDE -> all.deciding.decide(decision, by, now);
            case GIVE_BACK -> all.drafting.giveBack(decision, "Say more.", by, now);
            case APPROVE -> all.deciding.approve(decision, by, now);
            case PUBLISH -> all.publishing.publish(decision, null, false, by, now);
            case WITHHOLD -> all.publishing.publish(decision, withholding(false), false, by, now);
            case HIDE -> all.publishing.publish(decision, withholding(true), false, by, now);
            case CORRECT -> all.correcting.correct(decision, all.content(effect(move), "It was wrong."), by, now);
            case DROP -> all.correcting.drop(begun(decision), "It was right.", by, now);
            case MEASURE -> all.measuring.measure(decision, "partly", "Some.", by, now);
            case CLOSE -> all.closing.close(told(decision), by, now);
            case DELIVER -> all.post.staged().forEach(staged -> all.post.deliver(staged, now));
            case FAIL -> first().forEach(staged -> all.post.fail(staged, now));
            case WAIT -> all.later(Duration.ofHours(12L * move.which()));
            case LOOK -> all.tick();
        }
    }

    /// Mostly whoever may, so that stories go somewhere; sometimes anybody.
    private Officer by(DecisionMove move) {
        if (move.other() % 3 == 0) return staff.get(move.which() % staff.size());
        return switch (move.what()) {
            case DECIDE, ACKNOWLEDGE, MEASURE, CLOSE, GIVE_BACK -> all.decider;
            case APPROVE, PUBLISH, WITHHOLD, HIDE -> all.publisher;
            default -> all.analyst;
        };
    }

    private FindingId routed(FindingId otherwise) {
        return findings.stream()
                .filter(id -> all.get(id).state() == FindingState.ROUTED)
                .findFirst()
                .orElse(otherwise);
    }

    /// One that everybody has been told of, so that what is rare happens often enough.
    private DecisionId told(DecisionId otherwise) {
        return decisions.stream()
                .filter(id -> all.get(id).toldAt() != null && all.get(id).closedAt() == null)
                .findFirst()
                .orElse(otherwise);
    }

    /// One of which a correction has been begun.
    private DecisionId begun(DecisionId otherwise) {
        return all.desk
                .pages()
                .jdbc()
                .sql("select max(decision) from priority.version where number > 1 and state in ('drafted', 'decided')")
                .query((row, number) -> row.getObject(1, Long.class))
                .optional()
                .map(DecisionId::new)
                .orElse(otherwise);
    }

    private void say(int number) {
        var person = number % 3 == 2 ? null : residents.get(number % 3);
        said.add(all.say("Mopeds in the arch.", person));
    }

    private static Effect effect(DecisionMove move) {
        return Effect.values()[move.other() % 5];
    }

    private Decision.Withholding withholding(boolean unconfirmed) {
        return new Decision.Withholding("court", all.today().plusDays(30), unconfirmed);
    }

    private List<Staged> first() {
        return all.post.staged().stream().limit(1).toList();
    }
}
