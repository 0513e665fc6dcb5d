package org.wardmote.ledger.handling;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.history.Wordstore;
import org.wardmote.ledger.released.Releasing;
import org.wardmote.people.PersonId;

/// What follows when an answer is released to the public: its words are kept as released, it has a reference that
/// leads to nobody, and what it promises by a day is a promise to all.
@Component
class Publicising {

    private final AnswerRows rows;
    private final Releasing releasing;
    private final Wordstore words;
    private final History history;

    Publicising(AnswerRows rows, Releasing releasing, Wordstore words, History history) {
        this.rows = rows;
        this.releasing = releasing;
        this.words = words;
        this.history = history;
    }

    /// @param question that it answers for all who have it; null where it is about one matter only
    record ForPublic(@Nullable String question, String words) {}

    /// @param by somebody else than its author
    void publish(Standing standing, AnswerRows.Written written, PersonId by, ForPublic said, Instant at) {
        var kept = Objects.requireNonNull(rows.release(written, by, said.words(), at));
        var question = said.question() == null
                ? null
                : words.keep(standing.id(), null, "public-question", said.question(), at);
        releasing.release(written.id(), standing, written.disposition(), kept, question, at);
        history.record(
                standing,
                Step.of(Kind.PUBLISHED, at).by(by).answer(written.id()).code(written.promised()));
    }
}
