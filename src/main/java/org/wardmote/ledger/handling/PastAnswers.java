package org.wardmote.ledger.handling;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.telling.Elsewhere;
import org.wardmote.ledger.telling.Post;

/// Answers that were given before they were brought in, to whoever was merged into the same point as well.
@Component
class PastAnswers {

    private final AnswerRows rows;
    private final Giving giving;
    private final History history;
    private final Elsewhere elsewhere;
    private final Post post;
    private final Publicising publicising;

    PastAnswers(
            AnswerRows rows, Giving giving, History history, Elsewhere elsewhere, Post post, Publicising publicising) {
        this.rows = rows;
        this.giving = giving;
        this.history = history;
        this.elsewhere = elsewhere;
        this.post = post;
        this.publicising = publicising;
    }

    void give(Standing lead, Past.Answered past) {
        var answer = rows.write(lead, past.answer(), past.answer().words(), past.by(), past.at());
        var others = giving.merged(lead.id());
        rows.give(answer, !others.isEmpty(), past.at());
        give(lead, answer, past, !others.isEmpty());
        for (var other : others) give(history.lock(other), answer, past, true);
    }

    private void give(Standing it, long answer, Past.Answered past, boolean shared) {
        var answered = history.record(
                it,
                Step.of(Kind.ANSWERED, past.at())
                        .by(past.by())
                        .answer(answer)
                        .code(past.answer().disposition().code())
                        .outcome(past.answer().isOutcome())
                        .shared(shared));
        var reached = past.reached();
        if (reached == null) post.deliver(it, answered, Post.ANSWER);
        else arrive(it, answered, past.delivered(), reached);
    }

    /// The first answer that what it was merged into was given after that; then it is merged no longer.
    Optional<Past.Shared> sharedBy(Past.Merged merged) {
        var lead = history.list(merged.into());
        var shared = lead.stream()
                .filter(one -> one.step().kind() == Kind.ANSWERED)
                .filter(one -> !one.step().at().isBefore(merged.at()))
                .findFirst()
                .map(one -> new Past.Shared(one.step().at(), one.step(), arrivedAt(one, lead)));
        if (shared.isEmpty()
                && !history.lock(merged.into()).contribution().state().isOpen())
            throw new CannotHappenNow("What it was merged into had its answer before that.");
        return shared;
    }

    private static @Nullable Instant arrivedAt(Happening answered, List<Happening> lead) {
        return lead.stream()
                .map(Happening::step)
                .filter(step -> Objects.equals(step.about(), answered.id()))
                .map(Step::at)
                .findFirst()
                .orElse(null);
    }

    void share(Standing it, Past.Shared past) {
        rows.give(Objects.requireNonNull(past.answered().answer()), true, past.at());
        var answered = history.record(it, past.answered().shared(true));
        if (past.reached() == null) post.deliver(it, answered, Post.ANSWER);
        else arrive(it, answered, true, past.reached());
    }

    private void arrive(Standing it, Happening answered, boolean delivered, Instant at) {
        var how = delivered ? Kind.DELIVERED : Kind.UNREACHED;
        elsewhere.arrived(it, answered, Post.canWriteTo(it) ? how : Kind.LEFT_AT_LINK, at);
    }

    void release(Standing it, Past.Released past) {
        var answer = it.answer();
        if (answer == null) throw new CannotHappenNow("There is no answer to release.");
        var written = rows.find(answer).orElseThrow();
        if (written.author().equals(past.by()))
            throw new CannotHappenNow("Somebody else than its author has to release it.");
        var said = new Publicising.ForPublic(past.question(), past.publicWords());
        publicising.publish(it, written, past.by(), said, past.at());
    }
}
