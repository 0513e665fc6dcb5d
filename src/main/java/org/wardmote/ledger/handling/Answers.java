package org.wardmote.ledger.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.kernel.Said;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.limit.Limits;
import org.wardmote.ledger.reading.Reach;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Answers: written by a person, read by a second one where the team wants that, given, and released to the public
/// by somebody else than their author.
@Component
class Answers {

    private final Verbs verbs;
    private final Reach reach;
    private final AnswerRows rows;
    private final Giving giving;
    private final Publicising publicising;
    private final Limits.Known limits;

    Answers(Verbs verbs, Reach reach, AnswerRows rows, Giving giving, Publicising publicising, Limits.Known limits) {
        this.verbs = verbs;
        this.reach = reach;
        this.rows = rows;
        this.giving = giving;
        this.publicising = publicising;
        this.limits = limits;
    }

    long answer(ContributionId id, Handling.Answering answer, Viewer by) {
        return verbs.on(id, by, reach::answers, Kind.ANSWERED, standing -> {
            var text = Said.of(answer.words(), Casework.LONGEST);
            refuseTwice(standing, text, by);
            if (reach.concerns(by.whom(), standing)) throw new SomebodyElseHasToAnswerThis();
            var written = rows.write(standing, answer, text, by.whom(), verbs.now());
            if (isReadBefore(standing)) layBefore(standing, written, by);
            else giving.give(standing, get(written), by.whom());
            return written;
        });
    }

    /// Nobody else reads what answers an appeal, so nobody else reads its answer.
    private boolean isReadBefore(Standing standing) {
        var it = standing.contribution();
        return !it.confided() && limits.of(it.placed(), verbs.now()).secondReader();
    }

    /// A button pressed twice, or two who answer at once; after an answer that is not the outcome, the outcome may
    /// follow.
    private void refuseTwice(Standing standing, String text, Viewer by) {
        var isDone = standing.contribution().state() == State.ANSWERED && standing.answerIsOutcome();
        if (isDone || rows.isWritten(standing, text, by.whom()))
            throw new CannotHappenNow("It has been answered already.");
    }

    private void layBefore(Standing standing, long answer, Viewer by) {
        verbs.record(standing, verbs.step(Kind.ANSWER_WRITTEN, by).answer(answer));
    }

    void read(long answer, boolean good, @Nullable String note, Viewer by) {
        var its = get(answer).contribution();
        verbs.on(its, by, reach::handles, Kind.ANSWER_GIVEN_BACK, standing -> {
            var written = get(answer);
            refuseAuthor(written.author(), by, "Somebody else than its author has to read it.");
            if (written.good() != null || written.given()) throw new CannotHappenNow("It has been read already.");
            rows.read(answer, by.whom(), good, verbs.now());
            if (good) give(standing, written);
            else giveBack(standing, answer, note, by);
            return standing;
        });
    }

    private void give(Standing standing, AnswerRows.Written written) {
        if (written.round() != standing.contribution().clock().round())
            throw new CannotHappenNow("It has been reopened since this was written. Write a new answer.");
        verbs.require(Kind.ANSWERED, standing);
        giving.give(standing, written, written.author());
    }

    private void giveBack(Standing standing, long answer, @Nullable String note, Viewer by) {
        if (note == null || note.isBlank()) throw new Refusal.Invalid("Say what has to be changed.");
        var step = verbs.step(Kind.ANSWER_GIVEN_BACK, by).answer(answer);
        verbs.record(standing, step, Said.of(note, Casework.LONGEST));
    }

    /// @param question that it answers for all; null where it is about one matter only
    void release(long answer, boolean publish, @Nullable String question, @Nullable String publicWords, Viewer by) {
        var its = get(answer).contribution();
        verbs.on(its, by, reach::publishes, Kind.PUBLISHED, standing -> {
            var written = get(answer);
            refuseAuthor(written.author(), by, "Somebody else than its author has to release it.");
            if (!written.given() || written.released())
                throw new CannotHappenNow(
                        written.released() ? "This has been decided already." : "It has not been given yet.");
            if (publish) publish(standing, written, question, publicWords, by);
            else keepPrivate(standing, written, by);
            return standing;
        });
    }

    private void publish(
            Standing standing,
            AnswerRows.Written written,
            @Nullable String question,
            @Nullable String publicWords,
            Viewer by) {
        if (publicWords == null) throw new Refusal.Invalid("Write what the public is to read.");
        var said = new Publicising.ForPublic(
                question == null ? null : Said.of(question, Handling.LONGEST_QUESTION),
                Said.of(publicWords, Casework.LONGEST));
        publicising.publish(standing, written, by.whom(), said, verbs.now());
    }

    private void keepPrivate(Standing standing, AnswerRows.Written written, Viewer by) {
        rows.release(written, by.whom(), null, verbs.now());
        verbs.record(standing, verbs.step(Kind.KEPT_PRIVATE, by).answer(written.id()));
    }

    private static void refuseAuthor(PersonId author, Viewer by, String sentence) {
        if (author.equals(by.whom())) throw new CannotHappenNow(sentence);
    }

    private AnswerRows.Written get(long answer) {
        return rows.find(answer).orElseThrow(NotFound::new);
    }
}
