package org.wardmote.priority.priority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Said;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;
import org.wardmote.priority.promise.Promising;

/// Brings priorities from stage to stage by the rules.
@Component
class DatedMoves implements Moving.Dated {

    static final int LONGEST = 5_000;
    static final int LONGEST_ISSUE = 300;
    static final String PROMISE = "priority";

    private final Worked worked;
    private final StandingWriter rows;
    private final History history;
    private final Promising promising;
    private final Others others;

    DatedMoves(Worked worked, StandingWriter rows, History history, Promising promising, Others others) {
        this.worked = worked;
        this.rows = rows;
        this.history = history;
        this.promising = promising;
        this.others = others;
    }

    @Override
    public Standing raise(Placed placed, String issue, String why, Moving.By by, Instant at) {
        if (placed.area() == null) throw new NotFound();
        var id = rows.insert(placed, Said.of(issue, LONGEST_ISSUE), day(at));
        record(worked.get(id), "moved", Stage.RAISED, by, at, Map.of("words", Said.of(why, LONGEST)), null);
        return worked.get(id);
    }

    @Override
    public void move(PriorityId id, Move move, Moving.By by, Instant at) {
        var it = worked.lock(id);
        if (!it.stage().next().contains(move.to())) throw new ItIsAtAnotherStage(it.stage(), move.to());
        MoveRules.check(move, day(at));
        others.check(it, move.to());
        var overridden = move.to() == Stage.AGREED && rows.isFull(it, move, by);
        rows.update(it, move, day(at));
        history.record(
                it.id(),
                it.placed(),
                new Step(
                        "moved",
                        move.to(),
                        at,
                        by.person(),
                        move.agreement(),
                        overridden,
                        move.reviewOn(),
                        words(move, overridden)));
        promise(it, move, at);
        others.follow(worked.get(id), by);
    }

    private static Map<String, String> words(Move move, boolean overridden) {
        var words = new HashMap<String, String>();
        words.put("words", Said.of(move.words(), LONGEST));
        put(words, "dissent", move.dissent());
        put(words, "took-part", move.tookPart());
        if (overridden) put(words, "override", move.override());
        return words;
    }

    private static void put(Map<String, String> words, String role, @Nullable String text) {
        if (text != null && !text.isBlank()) words.put(role, Said.of(text, LONGEST));
    }

    /// The day of its review is a promise; renewed or closed, it has been looked at.
    private void promise(Standing it, Move move, Instant at) {
        if (move.to() == Stage.RENEWED || move.to() == Stage.CLOSED)
            promising.keep(PROMISE, it.id().number(), at);
        if (move.reviewOn() != null) promising.promise(PROMISE, it.id().number(), it.placed(), move.reviewOn(), at);
    }

    @Override
    public void update(PriorityId id, String words, Moving.By by, Instant at) {
        var it = lockLive(id);
        var said = Said.of(words, LONGEST);
        rows.spoken(it, said, day(at));
        record(it, "updated", it.stage(), by, at, Map.of("words", said), null);
    }

    @Override
    public void review(PriorityId id, String words, LocalDate nextOn, Moving.By by, Instant at) {
        var it = lockLive(id);
        MoveRules.checkReview(nextOn, day(at));
        var said = Said.of(words, LONGEST);
        rows.spoken(it, said, day(at));
        rows.reviewOn(it, nextOn);
        record(it, "reviewed", it.stage(), by, at, Map.of("words", said), nextOn);
        promising.keep(PROMISE, id.number(), at);
        promising.promise(PROMISE, id.number(), it.placed(), nextOn, at);
    }

    private Standing lockLive(PriorityId id) {
        var it = worked.lock(id);
        if (!it.stage().isLive()) throw new SomethingIsMissing("It is not being worked on, so there is no news of it.");
        return it;
    }

    private void record(
            Standing it,
            String kind,
            Stage stage,
            Moving.By by,
            Instant at,
            Map<String, String> words,
            @Nullable LocalDate dueOn) {
        history.record(it.id(), it.placed(), new Step(kind, stage, at, by.person(), null, false, dueOn, words));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LondonTime.ZONE);
    }
}
