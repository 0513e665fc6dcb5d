package org.wardmote.ledger.handling;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Wordstore;

/// "We asked and heard nothing": the question that a person wrote, and what follows from there being no reply.
@Component
class SilentAnswers {

    private final History history;
    private final Wordstore words;
    private final AnswerRows rows;
    private final Giving giving;
    private final Frame.Words say;
    private final Clock clock;

    SilentAnswers(History history, Wordstore words, AnswerRows rows, Giving giving, Frame.Words say, Clock clock) {
        this.history = history;
        this.words = words;
        this.rows = rows;
        this.giving = giving;
        this.say = say;
        this.clock = clock;
    }

    /// @param days how long there was silence
    void give(Standing it, int days) {
        var asked = lastQuestion(it);
        var author = Objects.requireNonNull(asked.step().by());
        var question = words.findOf(asked.id()).orElse("");
        var answer = new Handling.Answering(
                say.say("ledger.letters.silence", question, days), Disposition.NO_ACTION, true, null, null);
        var written = rows.write(it, answer, answer.words(), author, Moments.now(clock));
        giving.give(it, rows.find(written).orElseThrow(NotFound::new), author);
    }

    private Happening lastQuestion(Standing it) {
        return history.list(it.id()).reversed().stream()
                .filter(one -> one.step().kind() == Kind.ASKED)
                .findFirst()
                .orElseThrow();
    }
}
