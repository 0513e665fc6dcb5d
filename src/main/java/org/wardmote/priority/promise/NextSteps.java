package org.wardmote.priority.promise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.LedgerFact;
import org.wardmote.people.Viewer;

/// Next steps that a released answer names with a day. Told the outcome, or answered again after they reopened it,
/// the person has been told what came of the step: it was kept then.
@Component
class NextSteps implements Promised {

    static final String KIND = "next-step";

    private final JdbcClient jdbc;
    private final Promising promising;
    private final Contributed contributed;

    NextSteps(JdbcClient jdbc, Promising promising, Contributed contributed) {
        this.jdbc = jdbc;
        this.promising = promising;
        this.contributed = contributed;
    }

    @EventListener
    void on(LedgerFact.StepPromised step) {
        jdbc.sql("""
            insert into priority.promised_step (answer, contribution, round, promised_at)
            values (:answer, :contribution, :round, :at) on conflict do nothing\
            """)
                .param("answer", step.answer())
                .param("contribution", step.contribution().number())
                .param("round", step.round())
                .param("at", Moments.at(step.happenedAt()))
                .update();
        promising.promise(KIND, step.answer(), step.placed(), step.by(), step.happenedAt());
    }

    @EventListener
    void on(LedgerFact.ContributionAnswered answered) {
        keep(answered, answered.round());
    }

    @EventListener
    void on(LedgerFact.OutcomeTold told) {
        keep(told, told.round() + 1);
    }

    /// @param round what was promised before it is meant
    private void keep(LedgerFact fact, int round) {
        for (var answer : before(fact.contribution(), round, fact.happenedAt()))
            promising.keep(KIND, answer, fact.happenedAt());
    }

    private List<Long> before(ContributionId contribution, int round, Instant at) {
        return jdbc.sql("""
            select answer from priority.promised_step
             where contribution = :contribution and round < :round and promised_at < :at order by answer\
            """)
                .param("contribution", contribution.number())
                .param("round", round)
                .param("at", Moments.at(at))
                .query((row, number) -> row.getLong("answer"))
                .list();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Thing> find(long of, Viewer viewer, Frame.Words words) {
        return jdbc
                .sql("select contribution from priority.promised_step where answer = :answer")
                .param("answer", of)
                .query((row, number) -> new ContributionId(row.getLong("contribution")))
                .list()
                .stream()
                .flatMap(id -> contributed.list(List.of(id), viewer).stream())
                .findFirst()
                .map(heard -> new Thing(
                        words.say("promise.step", heard.reference().toString()),
                        "/desk/contributions/" + heard.reference(),
                        null));
    }
}
