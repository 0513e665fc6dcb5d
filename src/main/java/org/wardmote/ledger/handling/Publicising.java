package org.wardmote.ledger.handling;

import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.released.Releasing;
import org.wardmote.people.PersonId;

/// What follows when an answer is released to the public: its words are kept as released, it has a reference that
/// leads to nobody, and what it promises by a day is a promise to all.
@Component
class Publicising {

    private final AnswerRows rows;
    private final Releasing releasing;
    private final History history;

    Publicising(AnswerRows rows, Releasing releasing, History history) {
        this.rows = rows;
        this.releasing = releasing;
        this.history = history;
    }

    /// @param by somebody else than its author
    void publish(Standing standing, AnswerRows.Written written, PersonId by, String words, Instant at) {
        var kept = Objects.requireNonNull(rows.release(written, by, words, at));
        releasing.release(written.id(), standing, written.disposition(), kept, at);
        history.record(
                standing,
                Step.of(Kind.PUBLISHED, at).by(by).answer(written.id()).code(written.promised()));
    }
}
