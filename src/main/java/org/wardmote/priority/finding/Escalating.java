package org.wardmote.priority.finding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Placed;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.Holders;
import org.wardmote.people.PersonId;
import org.wardmote.platform.Job;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;

/// What nobody acknowledged by its day goes to the nearest supervisors, recorded as at the end of that day.
@Component
class Escalating implements Job {

    static final String ESCALATED = "priority.escalated";
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final FindingRows findings;
    private final Steps steps;
    private final Holders holders;
    private final Correspondence correspondence;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Escalating(
            JdbcClient jdbc,
            FindingRows findings,
            Steps steps,
            Holders holders,
            Correspondence correspondence,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.steps = steps;
        this.holders = holders;
        this.correspondence = correspondence;
        this.transaction = transaction;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "priority escalation";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        jdbc.sql("""
            select id from priority.finding where state = 'routed' and escalated_at is null and due_on < :today
            order by due_on limit :atOnce\
            """)
                .param("today", LondonTime.today(clock))
                .param("atOnce", AT_ONCE)
                .query((row, number) -> new FindingId(row.getLong("id")))
                .list()
                .forEach(this::escalate);
    }

    private void escalate(FindingId id) {
        transaction.executeWithoutResult(status -> {
            var now = Moments.now(clock);
            var finding = findings.lock(id, now);
            if (finding.state() == FindingState.ROUTED) escalate(finding, now);
        });
    }

    /// @param now until when it is known what became of it
    void escalate(Finding finding, Instant now) {
        var routed = finding.routed();
        if (routed == null || routed.escalatedAt() != null || routed.acknowledgedAt() != null) return;
        var ranOut = LondonTime.startOf(routed.dueOn().plusDays(1));
        if (ranOut.isAfter(now)) return;
        findings.escalate(finding.id(), now);
        steps.record(finding.id(), Step.of("escalated", null, ranOut));
        facts.publishEvent(
                new PriorityFact.FindingEscalated(finding.id(), finding.placed(), ranOut, Moments.now(clock)));
        if (isNow(now))
            for (var supervisor : nearest(finding.placed()))
                correspondence.stage(
                        supervisor,
                        MessageClass.NOTICE,
                        new Item(ESCALATED, finding.id().number()));
    }

    /// Nobody is written to about what ran out long ago elsewhere.
    private boolean isNow(Instant now) {
        return !LocalDate.ofInstant(now, LondonTime.ZONE).isBefore(LondonTime.today(clock));
    }

    private List<PersonId> nearest(Placed placed) {
        return Stream.of(
                        without(list(placed, placed.borough(), placed.area()), list(placed, placed.borough(), null)),
                        without(list(placed, placed.borough(), null), list(placed, null, null)),
                        list(placed, null, null))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<PersonId> list(Placed placed, @Nullable AreaId borough, @Nullable AreaId area) {
        return holders.list(Function.SUPERVISE, placed.organisation(), borough, area);
    }

    private static List<PersonId> without(List<PersonId> some, List<PersonId> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
