package org.wardmote.ledger.invariant;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Holds;
import org.wardmote.ledger.LedgerInThornfield;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.State;
import org.wardmote.ledger.Telling;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.messaging.CorrespondenceOnPaper;
import org.wardmote.messaging.Item;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// A resident, an officer, a supervisor and somebody of the council, who do things in any order.
final class Story {

    static final String COUNCIL = "lambeth-council";

    final LedgerInThornfield ledger;
    final Viewer officer;
    final Viewer supervisor;
    final Viewer council;
    final List<Receipt> said = new ArrayList<>();
    /// Of what each complaint complains.
    final Map<ContributionId, ContributionId> complaints = new HashMap<>();

    /// To whom each outcome is told.
    final Map<Item, Set<ContributionId>> outcomes = new HashMap<>();

    /// The last that was held, and the last whose outcome was withheld from them.
    private @Nullable ContributionId held;

    private @Nullable ContributionId withheld;

    private final Viewer passerBy;
    private final PersonId resident;

    Story(LedgerInThornfield ledger) {
        this.ledger = ledger;
        ledger.post.forget();
        resident = ledger.people.resident("Nadia Rahman");
        officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", null);
        supervisor = ledger.people.staff(
                "Sergeant Amara Okafor",
                ledger.grant(Function.ANSWER, "metropolitan", null),
                ledger.grant(Function.SUPERVISE, "metropolitan", null));
        council = ledger.staff("Leila Haddad", Function.ANSWER, COUNCIL, null);
        passerBy = ledger.staff("Ife Cole", Function.PUBLISH, "metropolitan", null);
        say(resident, true, Channel.WEB_FORM, 0, null, false);
    }

    /// Tries it; the clock has moved by a second before.
    void make(Move move) {
        ledger.later(Duration.ofSeconds(1));
        try {
            tryTo(move);
        } catch (Refusal | NotFound e) {
            // It could not be done at that moment, which is part of the story.
        }
    }

    private void tryTo(Move move) {
        var id = one(move.which());
        switch (move.what()) {
            case SAY -> say(resident, true, Channel.WEB_FORM, 0, null, move.other() % 2 == 0);
            case SAY_WITHOUT_CONTACT -> say(null, true, Channel.LETTER, 0, null, false);
            case SAY_WANTING_NO_REPLY -> say(resident, false, Channel.WEB_FORM, 0, null, false);
            case SAY_IN_THE_STREET -> say(resident, true, Channel.IN_PERSON, move.hours(), null, false);
            case SAY_WHERE_AN_OUTCOME_IS_OWED ->
                say(
                        resident,
                        true,
                        Channel.MEETING,
                        0,
                        LondonTime.today(ledger.clock).plusDays(move.other()),
                        false);
            case ASSIGN -> ledger.assigning.assign(id, anybody(move.other()), handler(move));
            case UNASSIGN -> ledger.assigning.unassign(first(it -> it.assignedTo() != null, id), handler(move));
            case ASK -> ledger.handling.ask(id, "Where was it?", handler(move));
            case REPLY -> ledger.speaking.reply(id, "By the bridge.");
            case NOTE -> ledger.handling.note(id, "Seen before.", handler(move));
            case ANSWER -> answer(id, false, handler(move));
            case ANSWER_WITH_OUTCOME -> answer(id, true, handler(move));
            case MERGE -> ledger.handling.merge(id, one(move.other()), handler(move));
            case UNMERGE -> ledger.handling.unmerge(first(it -> it.state() == State.MERGED, id), officer);
            case REFER -> ledger.handling.refer(id, COUNCIL, "It is about bins.", officer);
            case ACCEPT -> ledger.handling.acceptReferral(first(it -> it.offeredTo() != null, id), council);
            case RETURN ->
                ledger.handling.returnReferral(first(it -> it.offeredTo() != null, id), "It is not ours.", council);
            case PASS_ON ->
                ledger.handling.passOn(
                        id, PassedTo.values()[move.other() % 5], "R-1", "Others look after it now.", handler(move));
            case MOVE -> ledger.handling.move(id, ledger.at("metropolitan", ledger.bellYard), handler(move));
            case REOPEN -> ledger.speaking.reopen(first(it -> !it.clock().isRunning(), id), "That does not answer me.");
            case WANT_REPLY -> ledger.speaking.wantReply(first(it -> it.owed() == Owed.OUTCOME, id));
            case QUOTABLE -> ledger.speaking.quotable(id, move.other() % 2 == 0);
            case HOLD -> {
                ledger.parts.get(Holds.class).hold("finding:1", List.of(id));
                held = id;
            }
            case LIFT -> ledger.parts.get(Holds.class).lift("finding:1", List.of(held == null ? id : held));
            case TELL_OUTCOME -> tell(move.other(), List.of(id));
            case TELL_SEVERAL ->
                tell(
                        move.other(),
                        said.stream().limit(move.hours()).map(Receipt::id).toList());
            case WITHHOLD -> {
                ledger.handling.withholdOutcome(id, "It would endanger her.", handler(move));
                withheld = id;
            }
            case ALLOW -> ledger.handling.allowOutcome(withheld == null ? id : withheld, handler(move));
            case DELIVER -> post(move).forEach(one -> ledger.post.deliver(one, ledger.clock.instant()));
            case DELIVER_ALL -> ledger.post.staged().forEach(one -> ledger.post.deliver(one, ledger.clock.instant()));
            case FAIL -> post(move).forEach(one -> ledger.post.fail(one, ledger.clock.instant()));
            case LEAVE_AT_LINK -> post(move).forEach(one -> ledger.post.leave(one, ledger.clock.instant()));
            case FLAG_ABUSE -> ledger.handling.flagAbuse(id, "It is.", handler(move));
            case HAND_OVER -> handOver(move);
            case COMPLAIN -> complain(id);
            case WAIT -> ledger.later(Duration.ofHours(move.hours()));
            case LOOK_AT_THE_CLOCKS -> ledger.tick();
        }
    }

    private void say(
            @Nullable PersonId person,
            boolean replyWanted,
            Channel channel,
            int hoursAgo,
            @Nullable LocalDate outcome,
            boolean dissatisfied) {
        var saidAt = ledger.clock.instant().minus(Duration.ofHours(hoursAgo));
        said.add(ledger.intake.take(
                new Offer(
                        ledger.inAbbeyGreen(),
                        channel,
                        Relation.SELF,
                        "The lamp is out.",
                        null,
                        null,
                        person,
                        saidAt,
                        true,
                        replyWanted,
                        dissatisfied,
                        hoursAgo % 2 == 1,
                        outcome,
                        null),
                Viewer.NOBODY));
    }

    private void answer(ContributionId id, boolean isOutcome, Viewer by) {
        ledger.handling.answer(
                id, new Handling.Answering("It is mended.", Disposition.ACTED, isOutcome, "We look again.", null), by);
    }

    private void complain(ContributionId id) {
        var complaint = ledger.speaking.complain(id, "Nobody answers.", null);
        said.add(complaint);
        complaints.put(complaint.id(), id);
    }

    private void handOver(Move move) {
        var all = said.stream().map(Receipt::id).toList();
        ledger.assigning.handOver(all, handler(move).whom(), anybody(move.other()), supervisor);
    }

    /// Also somebody who answers nothing.
    private PersonId anybody(int number) {
        return List.of(officer, supervisor, council, passerBy).get(number % 4).whom();
    }

    /// Each story has outcomes of its own.
    private void tell(int item, List<ContributionId> which) {
        var outcome = new Item("test.outcome", said.getFirst().id().number() * 10 + item);
        ledger.parts.get(Telling.class).tell(outcome, Disposition.ACTED, which);
        outcomes.computeIfAbsent(outcome, unknown -> new HashSet<>()).addAll(which);
    }

    private ContributionId one(int number) {
        return said.get(number % said.size()).id();
    }

    /// One that it can be done to, so that what is rare happens often enough.
    private ContributionId first(Predicate<Contribution> fit, ContributionId otherwise) {
        return said.stream()
                .filter(one -> fit.test(ledger.of(one)))
                .map(Receipt::id)
                .findFirst()
                .orElse(otherwise);
    }

    private Viewer handler(Move move) {
        return handlers().get(move.hours() % 3);
    }

    List<Viewer> handlers() {
        return List.of(officer, supervisor, council);
    }

    private List<CorrespondenceOnPaper.Staged> post(Move move) {
        var staged = ledger.post.staged();
        return staged.isEmpty() ? List.of() : List.of(staged.get(move.hours() % staged.size()));
    }
}
