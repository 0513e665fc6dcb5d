package org.wardmote.priority.ground;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;
import org.wardmote.priority.desk.Publicly;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.finding.FindingState;
import org.wardmote.priority.finding.Findings;
import org.wardmote.priority.priority.PriorityActs;
import org.wardmote.priority.priority.SomethingIsMissing;
import org.wardmote.priority.priority.Worked;

/// Findings as they were when somebody named them: what they gather later is theirs.
@Component
class NamedGrounds implements Grounds {

    private final JdbcClient jdbc;
    private final Worked worked;
    private final PriorityActs acts;
    private final Findings findings;
    private final Publicly publicly;

    NamedGrounds(JdbcClient jdbc, Worked worked, PriorityActs acts, Findings findings, Publicly publicly) {
        this.jdbc = jdbc;
        this.worked = worked;
        this.acts = acts;
        this.findings = findings;
        this.publicly = publicly;
    }

    @Override
    public List<Ground> list(PriorityId priority) {
        return jdbc.sql("select * from priority.ground where priority = :id order by id")
                .param("id", priority.number())
                .query((row, number) -> new Ground(
                        new FindingId(row.getLong("finding")),
                        row.getInt("contributions"),
                        row.getInt("people"),
                        Moments.get(row, "added_at")))
                .list();
    }

    @Override
    public List<PriorityId> listResting(FindingId finding) {
        return jdbc.sql("select priority from priority.ground where finding = :id order by id")
                .param("id", finding.number())
                .query((row, number) -> new PriorityId(row.getLong("priority")))
                .list();
    }

    @Override
    public void add(PriorityId priority, Reference finding, Viewer by) {
        acts.get(worked.get(priority).reference().toString(), by);
        var found = findings.find(finding, by).orElseThrow(NotFound::new);
        if (found.state() == FindingState.WITHDRAWN)
            throw new SomethingIsMissing("That finding was withdrawn, so nothing can rest on it.");
        publicly.happen(at -> insert(priority, found, by.whom(), at));
    }

    private void insert(PriorityId priority, Finding found, PersonId by, Instant at) {
        if (worked.lock(priority).stage() == Stage.CLOSED)
            throw new SomethingIsMissing("It is closed, and what it rested on stands as it was.");
        jdbc.sql("""
            insert into priority.ground (priority, finding, contributions, people, added_at, by_person)
            values (:priority, :finding, :contributions, :people, :at, :by) on conflict do nothing\
            """)
                .param("priority", priority.number())
                .param("finding", found.id().number())
                .param("contributions", found.counts().contributions())
                .param("people", found.counts().people())
                .param("at", Moments.at(at))
                .param("by", by.value())
                .update();
    }
}
