package org.wardmote.ledger.handling;

import org.springframework.stereotype.Component;
import org.wardmote.ledger.history.CannotHappenNow;
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

    PastAnswers(AnswerRows rows, Giving giving, History history, Elsewhere elsewhere, Post post) {
        this.rows = rows;
        this.giving = giving;
        this.history = history;
        this.elsewhere = elsewhere;
        this.post = post;
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
        else if (!Post.canWriteTo(it)) elsewhere.arrived(it, answered, Kind.LEFT_AT_LINK, reached);
        else elsewhere.arrived(it, answered, past.delivered() ? Kind.DELIVERED : Kind.UNREACHED, reached);
    }

    void release(Standing it, Past.Released past) {
        var answer = it.answer();
        if (answer == null) throw new CannotHappenNow("There is no answer to release.");
        var written = rows.find(answer).orElseThrow();
        if (written.author().equals(past.by()))
            throw new CannotHappenNow("Somebody else than its author has to release it.");
        rows.release(written, past.by(), past.publicWords(), past.at());
        history.record(it, Step.of(Kind.PUBLISHED, past.at()).by(past.by()).answer(answer));
    }
}
