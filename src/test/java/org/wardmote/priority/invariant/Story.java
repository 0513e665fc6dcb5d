package org.wardmote.priority.invariant;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Heard;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;
import org.wardmote.priority.WorkInThornfield;
import org.wardmote.priority.action.Action;
import org.wardmote.priority.action.Actions;
import org.wardmote.priority.plan.Part;
import org.wardmote.priority.priority.Standing;

/// An officer, a sergeant, somebody of the council and somebody of the oversight body, who do things in any order.
final class Story {

    final WorkInThornfield work;
    final List<PriorityId> raised = new ArrayList<>();
    final List<Heard> said = new ArrayList<>();

    Story(WorkInThornfield work) {
        this.work = work;
        work.parts
                .jdbc()
                .sql("update priority.priority set stage = 'closed', closed = greatest(issue_date, :today)"
                        + " where stage <> 'closed'")
                .param("today", work.today())
                .update();
        raised.add(work.raise());
        for (var before = 0; before < 4; before++) raised.add(work.negotiated());
        for (var before = 0; before < 3; before++) raised.add(work.agreed());
        raised.add(work.acting());
    }

    /// Tries it; the clock has moved by a second before.
    void make(Move move) {
        work.clock.advance(Duration.ofSeconds(1));
        try {
            tryTo(move);
        } catch (Refusal | NotFound e) {
            // It could not be done at that moment, which is part of the story.
        }
    }

    private void tryTo(Move move) {
        var it = one(move.which());
        var by = who(move);
        switch (move.what()) {
            case RAISE -> raised.add(work.raise());
            case NEXT -> next(it, move, by);
            case NEXT_BUT_ONE -> move(it, Stage.values()[(it.stage().ordinal() + 2) % 11], by);
            case BACK -> move(it, Stage.values()[(it.stage().ordinal() + 10) % 11], by);
            case AGREE_ON_ONE -> move(first(one -> one.stage() == Stage.NEGOTIATED, it), Stage.AGREED, by);
            case REFUSE_ONE -> move(it, Stage.NOT_AGREED, by);
            case WRITE_PLAN -> plan(it, Part.values()[move.which() % 4], by);
            case ADD_ACTION -> add(first(one -> one.stage().isLive(), it), move, by);
            case ADD_PATROL_BY_RESIDENTS -> patrol(first(one -> one.stage().isLive(), it), by);
            case ANSWER_ACTION ->
                work.actions.answer(
                        action(Action.State.OFFERED, move).id(),
                        move.which() % 2 == 0,
                        "Why.",
                        move.who() == 0 ? by : work.council);
            case DO_ACTION ->
                work.actions.end(action(Action.State.ACCEPTED, move).id(), true, "Done.", by);
            case GIVE_UP_ACTION ->
                work.actions.end(action(Action.State.ACCEPTED, move).id(), false, "Why.", by);
            case MOVE_DAY ->
                work.actions.move(
                        action(Action.State.ACCEPTED, move).id(), work.today().plusDays(move.which() * 4L), "Why.", by);
            case SPEND ->
                work.actions.spend(action(Action.State.ACCEPTED, move).id(), work.today(), new BigDecimal("1.5"), by);
            case UPDATE -> work.moving.update(it.id(), "News.", by);
            case REVIEW -> work.moving.review(it.id(), "We go on.", work.today().plusDays(1L + move.which() * 9), by);
            case ADD_EVIDENCE -> rest(it, by);
            case TAKE_WORDS_BACK -> said.stream().findFirst().ifPresent(work.contributions::takeBack);
            case WAIT -> work.later(move.which());
            case WAIT_LONG -> work.later(10 * move.which());
            case LOOK_AT_PROMISES -> work.tick();
        }
    }

    private void next(Standing it, Move move, Viewer by) {
        var stages = List.copyOf(it.stage().next());
        if (!stages.isEmpty()) move(it, stages.get(move.who() % stages.size()), by);
    }

    private void move(Standing it, Stage to, Viewer by) {
        var settled = WorkInThornfield.settling();
        work.moving.move(
                it.id(),
                new org.wardmote.priority.priority.Move(
                        to,
                        "Because.",
                        settled.dissent(),
                        settled.tookPart(),
                        to == Stage.NEGOTIATED ? settled.agreement() : null,
                        to == Stage.AGREED ? "Less of it" : null,
                        to == Stage.AGREED || to == Stage.RENEWED ? work.today().plusDays(30) : null,
                        to == Stage.CLOSED ? "reduced" : null,
                        by == work.sergeant ? "It cannot wait." : null),
                by);
    }

    private void plan(Standing it, Part part, Viewer by) {
        var answers = part.questions().stream().collect(Collectors.toMap(question -> question, question -> "So."));
        work.plans.write(it.id(), part, answers, "partly", by);
    }

    private void add(Standing it, Move move, Viewer by) {
        var owner = Action.Owner.values()[move.which() % 3];
        var organisation = switch (owner) {
            case POLICE -> "metropolitan";
            case PARTNER -> WorkInThornfield.COUNCIL;
            case RESIDENTS -> null;
        };
        var due = work.today().plusDays(move.which() * 3L);
        work.actions.add(it.id(), new Actions.New(owner, organisation, "Do it", "A team", due, true), by);
    }

    private void patrol(Standing it, Viewer by) {
        var due = work.today().plusDays(5);
        work.actions.add(
                it.id(), new Actions.New(Action.Owner.RESIDENTS, null, "Patrol the lane", "Neighbours", due, true), by);
    }

    private void rest(Standing it, Viewer by) {
        var heard = work.contributions.say(work.in(Ward.ABBEY_GREEN), "It is dark there.", work.clock.instant());
        said.add(heard);
        work.resting.add(it.id(), heard.reference(), by);
    }

    private Action action(Action.State state, Move move) {
        var found = raised.stream()
                .flatMap(id -> work.actions.list(id).stream())
                .filter(action -> action.state() == state)
                .toList();
        if (found.isEmpty()) throw new NotFound();
        return found.get(move.which() % found.size());
    }

    private Standing one(int number) {
        return work.get(raised.get(number % raised.size()));
    }

    /// One that it can be done to, so that what is rare happens often enough.
    private Standing first(Predicate<Standing> fit, Standing otherwise) {
        return raised.stream().map(work::get).filter(fit).findFirst().orElse(otherwise);
    }

    Viewer who(Move move) {
        return List.of(work.officer, work.sergeant, work.council, work.scrutineer)
                .get(move.who());
    }
}
