package org.wardmote.ledger.handling;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Speaking;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Moments;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.history.Wordstore;
import org.wardmote.ledger.intake.Said;
import org.wardmote.ledger.limit.Limits;

/// What whoever contributed does.
@Component
class PersonSpeaking implements Speaking {

    private final Verbs verbs;
    private final Limits.Known limits;
    private final Complaining complaining;
    private final JdbcClient jdbc;
    private final Wordstore words;

    PersonSpeaking(Verbs verbs, Limits.Known limits, Complaining complaining, JdbcClient jdbc, Wordstore words) {
        this.verbs = verbs;
        this.limits = limits;
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

    /// A button pressed twice says a thing once.
    private boolean isLastSaid(Kind kind, ContributionId id, String said) {
        var last = verbs.history().list(id).getLast();
        return last.step().kind() == kind
                && words.findOf(last.id()).filter(said::equals).isPresent();
    }

    @Override
    public void reopen(ContributionId id, String words) {
        var said = Said.of(words, Intake.LONGEST);
        verbs.once(() -> {
            var standing = lock(id);
            if (isLastSaid(Kind.REOPENED, id, said)) return standing;
            verbs.require(Kind.REOPENED, standing);
            var now = verbs.now();
            var hours = limits.of(standing.contribution().placed(), now);
            refuseUnlessAnswered(standing.contribution().clock().stoppedAt(), now, hours.reopenDays());
            var clock = hours.reply(standing.contribution().clock().round() + 1, now);
            return verbs.record(standing, Step.of(Kind.REOPENED, now).clock(clock), said);
        });
    }

    private static void refuseUnlessAnswered(@Nullable Instant answered, Instant now, int days) {
        if (answered == null) throw new CannotHappenNow("The answer is on its way. Wait until you have it.");
        if (now.isAfter(answered.plus(Duration.ofDays(days))))
            throw new CannotHappenNow("This was answered more than " + days
                    + " days ago, so it cannot be opened again. Write to us anew instead.");
    }

    @Override
    public void wantReply(ContributionId id) {
        verbs.once(() -> {
            var standing = lock(id);
            var before = standing.contribution();
            verbs.require(Kind.REPLY_WANTED, standing);
            if (before.owed() == Owed.REPLY || !before.clock().isRunning())
                throw new CannotHappenNow("A reply is owed already, or you have been told what came of it.");
            return verbs.record(
                    standing, Step.of(Kind.REPLY_WANTED, verbs.now()).clock(sooner(before)));
        });
    }

    /// From now on a reply is owed, in the usual time and never later than the outcome was.
    private Contribution.Clock sooner(Contribution before) {
        var was = before.clock();
        var reply = limits.of(before.placed(), verbs.now()).reply(was.round(), verbs.now());
        var due = reply.dueAt().isBefore(was.dueAt()) ? reply.dueAt() : was.dueAt();
        var warn = reply.warnAt().isBefore(due) ? reply.warnAt() : due;
        return new Contribution.Clock(was.round(), was.from(), warn, due, was.missedAt(), null);
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
