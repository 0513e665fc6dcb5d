package org.wardmote.ledger.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.State;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.telling.KeptBack;
import org.wardmote.ledger.telling.Post;
import org.wardmote.messaging.MessageClass;
import org.wardmote.platform.Job;

/// Whoever has heard nothing for four weeks of something that is still open is told how it stands, unless they want
/// to hear of its outcome only. What matters to them at once, such as a question or who has it now, was sent when
/// it happened, and begins the four weeks anew.
@Component
class Progress implements Job {

    private static final int AT_ONCE = 500;
    private static final Duration SILENCE = Duration.ofDays(28);

    private final JdbcClient jdbc;
    private final History history;
    private final Post post;
    private final KeptBack keptBack;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Progress(
            JdbcClient jdbc,
            History history,
            Post post,
            KeptBack keptBack,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.post = post;
        this.keptBack = keptBack;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ledger progress";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var tried = new HashSet<ContributionId>();
        while (silent().stream().filter(tried::add).map(this::look).count() == AT_ONCE) {
            if (Thread.currentThread().isInterrupted()) return;
        }
    }

    private List<ContributionId> silent() {
        return jdbc.sql("""
            select id from ledger.contribution
            where closed_at is null and person is not null and reply_wanted and not outcome_only
              and coalesce(progressed_at, received_at) <= :before
            order by coalesce(progressed_at, received_at) limit :atOnce
            """)
                .param("before", Moments.at(Moments.now(clock).minus(SILENCE)))
                .param("atOnce", AT_ONCE)
                .query((row, number) -> new ContributionId(row.getLong("id")))
                .list();
    }

    private ContributionId look(ContributionId id) {
        transaction.executeWithoutResult(status -> history.lockUnlessBusy(id).ifPresent(this::tell));
        return id;
    }

    private void tell(Standing it) {
        var now = Moments.now(clock);
        var heard = lastHeard(it.id());
        var isSilent = !now.isBefore(heard.plus(SILENCE));
        if (isSilent && isToBeTold(it)) {
            var progressed = history.record(it, Step.of(Kind.PROGRESSED, now));
            post.send(it, progressed, Post.PROGRESS, MessageClass.NOTICE);
        }
        jdbc.sql("update ledger.contribution set progressed_at = :at where id = :id")
                .param("at", Moments.at(isSilent ? now : heard))
                .param("id", it.id().number())
                .update();
    }

    private boolean isToBeTold(Standing it) {
        var now = it.contribution();
        return now.closedAt() == null && now.state() != State.OUTCOME_TOLD && !keptBack.isWithheld(it.id());
    }

    private Instant lastHeard(ContributionId id) {
        return jdbc.sql("""
            select max(happened_at) as at from ledger.happening
            where contribution = :id and kind in ('received', 'acknowledged', 'asked', 'answered', 'passed-on',
                'referral-accepted', 'missed', 'escalated', 'outcome-told', 'progressed')
            """)
                .param("id", id.number())
                .query((row, number) -> Moments.get(row, "at"))
                .single();
    }
}
