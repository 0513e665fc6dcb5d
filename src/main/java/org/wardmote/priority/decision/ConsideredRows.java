package org.wardmote.priority.decision;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.FindingId;

/// On which findings a decision rests, and so on which contributions.
@Component
class ConsideredRows {

    /// Where everything that a decision considered stands, each contribution once for each finding.
    private static final String ALL = """
         from priority.considered c
         join priority.gathered g on g.finding = c.finding and g.id <= c.upto
        where c.decision = :decision\
        """;

    private final JdbcClient jdbc;

    ConsideredRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DecisionId decision, List<FindingId> findings) {
        jdbc.sql("""
            insert into priority.considered (decision, finding, upto, contributions, people, harm)
            select :decision, id, 0, contributions, people, harm from priority.finding where id = any (:findings)\
            """)
                .param("decision", decision.number())
                .param("findings", findings.stream().map(FindingId::number).toArray(Long[]::new))
                .update();
        settle(decision);
    }

    /// What the findings have gathered by now is what the decision considered.
    void settle(DecisionId decision) {
        jdbc.sql("""
            update priority.considered c
               set upto = (select max(g.id) from priority.gathered g where g.finding = c.finding),
                   contributions = f.contributions, people = f.people, harm = f.harm
              from priority.finding f where f.id = c.finding and c.decision = :decision\
            """).param("decision", decision.number()).update();
        jdbc.sql("""
            update priority.decision d set contributions = n.contributions, people = n.people
              from (select count(distinct g.contribution) as contributions, count(distinct g.speaker) as people\
            """ + ALL + ") n where d.id = :decision")
                .param("decision", decision.number())
                .update();
    }

    List<Considered> list(DecisionId decision) {
        return jdbc.sql("select * from priority.considered where decision = :decision order by finding")
                .param("decision", decision.number())
                .query((row, number) -> new Considered(
                        new FindingId(row.getLong("finding")),
                        row.getLong("upto"),
                        row.getInt("contributions"),
                        row.getInt("people"),
                        row.getInt("harm")))
                .list();
    }

    List<ContributionId> contributions(DecisionId decision) {
        return jdbc.sql("select distinct g.contribution" + ALL)
                .param("decision", decision.number())
                .query((row, number) -> new ContributionId(row.getLong(1)))
                .list();
    }

    /// Whether a finding has a decision that is not over.
    boolean isOpenElsewhere(FindingId finding, DecisionId than) {
        return jdbc.sql("""
            select exists (select from priority.considered c join priority.decision d on d.id = c.decision
                            where c.finding = :finding and d.id <> :than and d.state <> 'closed')\
            """)
                .param("finding", finding.number())
                .param("than", than.number())
                .query(Boolean.class)
                .single();
    }
}
