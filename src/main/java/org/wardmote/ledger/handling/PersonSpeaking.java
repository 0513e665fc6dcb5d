package org.wardmote.ledger.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Refusal;
import org.wardmote.kernel.Said;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.contribution.Speaking;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.history.Wordstore;

/// What whoever contributed does.
@Component
class PersonSpeaking implements Speaking {

    private final Verbs verbs;
    private final WantingReplies wanting;
    private final Complaining complaining;
    private final JdbcClient jdbc;
    private final Wordstore words;

    PersonSpeaking(Verbs verbs, WantingReplies wanting, Complaining complaining, JdbcClient jdbc, Wordstore words) {
        this.verbs = verbs;
        this.wanting = wanting;
        this.complaining = complaining;
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public void reply(ContributionId id, String words) {
        var said = Said.of(words, Intake.LONGEST);
        verbs.once(() -> {
            var standing = lock(id);
            if (!isLastSaid(Kind.REPLIED, id, said)) verbs.record(standing, Step.of(Kind.REPLIED, verbs.now()), said);
            return standing;
        });
    }

    /// A button pressed twice says a thing once; that it was taken from somebody with it says nothing.
    private boolean isLastSaid(Kind kind, ContributionId id, String said) {
        var last = verbs.history().list(id).stream()
                .filter(one -> one.step().kind() != Kind.UNASSIGNED)
                .toList()
                .getLast();
        return last.step().kind() == kind
                && words.findOf(last.id()).filter(said::equals).isPresent();
    }

    @Override
    public void reopen(ContributionId id, String words) {
        var said = Said.of(words, Intake.LONGEST);
        verbs.once(() -> {
            var standing = lock(id);
            if (!isLastSaid(Kind.REOPENED, id, said)) wanting.reopen(id, said);
            return standing;
        });
    }

    @Override
    public void wantReply(ContributionId id) {
        wanting.insteadOfOutcome(id);
    }

    @Override
    public void quotable(ContributionId id, boolean allowed) {
        verbs.once(() -> {
            var standing = lock(id);
            if (standing.contribution().quotable() != allowed)
                verbs.record(standing, Step.of(Kind.QUOTABLE, verbs.now()).code(allowed ? "yes" : "no"));
            return standing;
        });
    }

    @Override
    public void outcomeOnly(ContributionId id, boolean only) {
        verbs.once(() -> {
            var standing = lock(id);
            if (standing.contribution().outcomeOnly() != only)
                verbs.record(standing, Step.of(Kind.OUTCOME_ONLY, verbs.now()).code(only ? "yes" : "no"));
            return standing;
        });
    }

    @Override
    public void satisfaction(ContributionId id, int score) {
        if (score < 1 || score > 5) throw new Refusal.Invalid("Choose one of the five answers.");
        verbs.once(() -> {
            var now = lock(id).contribution();
            if (now.closedAt() == null) throw new CannotHappenNow("You can say that once it is closed.");
            return jdbc.sql("""
                insert into ledger.satisfaction (contribution, round, score, given_at)
                values (:id, :round, :score, :at) on conflict (contribution, round) do update set score = :score
                """)
                    .param("id", id.number())
                    .param("round", now.clock().round())
                    .param("score", score)
                    .param("at", Moments.at(verbs.now()))
                    .update();
        });
    }

    @Override
    public Receipt complain(ContributionId id, String words, @Nullable String token) {
        return verbs.once(() -> complaining.about(lock(id), words, token));
    }

    private Standing lock(ContributionId id) {
        return verbs.history().lock(id);
    }
}
