package org.wardmote.priority.priority;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Placed;
import org.wardmote.people.PersonId;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;

/// What happened to priorities, appended to and told to the other modules.
@Component
class History {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    History(JdbcClient jdbc, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    void record(PriorityId id, Placed placed, Step step) {
        var number = append(id, step);
        step.words()
                .forEach((role, text) -> jdbc.sql(
                                "insert into priority.stage_words (step, role, text) values (:step, :role, :text)")
                        .param("step", number)
                        .param("role", role)
                        .param("text", text)
                        .update());
        tell(id, placed, step);
    }

    private void tell(PriorityId id, Placed placed, Step step) {
        var now = Moments.now(clock);
        if (step.kind().equals("moved"))
            facts.publishEvent(new PriorityFact.PriorityMoved(id, placed, step.happenedAt(), now, step.stage()));
        else if (!step.kind().equals("due"))
            facts.publishEvent(new PriorityFact.PriorityUpdated(id, placed, step.happenedAt(), now));
    }

    private long append(PriorityId id, Step step) {
        var agreement = step.agreement();
        return requireNonNull(jdbc.sql("""
            insert into priority.stage_step (priority, kind, stage, happened_at, recorded_at, by_person, how, taking_part,
                                       votes_for, votes_against, overridden, due_on)
            values (:priority, :kind, :stage, :at, :now, :by, :how, :part, :for, :against, :overridden, :due)
            returning id\
            """)
                .param("priority", id.number())
                .param("kind", step.kind())
                .param("stage", step.stage().code())
                .param("at", Moments.at(step.happenedAt()))
                .param("now", Moments.at(Moments.now(clock)))
                .param("by", step.by() == null ? null : step.by().value(), Types.OTHER)
                .param("how", agreement == null ? null : agreement.how(), Types.VARCHAR)
                .param("part", agreement == null ? null : agreement.takingPart(), Types.INTEGER)
                .param("for", agreement == null ? null : agreement.votesFor(), Types.INTEGER)
                .param("against", agreement == null ? null : agreement.votesAgainst(), Types.INTEGER)
                .param("overridden", step.overridden())
                .param("due", step.dueOn(), Types.DATE)
                .query(Long.class)
                .single());
    }

    List<Step> list(PriorityId id) {
        var words = words(id);
        return jdbc.sql("select * from priority.stage_step where priority = :id order by id")
                .param("id", id.number())
                .query((row, number) -> step(row, words.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    private Map<Long, Map<String, String>> words(PriorityId id) {
        var found = new HashMap<Long, Map<String, String>>();
        jdbc.sql("""
            select w.* from priority.stage_words w join priority.stage_step s on s.id = w.step where s.priority = :id\
            """).param("id", id.number()).query(row -> {
            found.computeIfAbsent(row.getLong("step"), step -> new HashMap<>())
                    .put(row.getString("role"), row.getString("text"));
        });
        return found;
    }

    private static Step step(ResultSet row, Map<String, String> words) throws SQLException {
        var by = row.getObject("by_person", UUID.class);
        return new Step(
                row.getString("kind"),
                Stage.of(row.getString("stage")),
                Moments.get(row, "happened_at"),
                by == null ? null : new PersonId(by),
                agreement(row),
                row.getBoolean("overridden"),
                row.getObject("due_on", LocalDate.class),
                words);
    }

    private static Step.@Nullable Agreement agreement(ResultSet row) throws SQLException {
        var how = row.getString("how");
        if (how == null) return null;
        return new Step.Agreement(
                how,
                row.getInt("taking_part"),
                row.getObject("votes_for", Integer.class),
                row.getObject("votes_against", Integer.class));
    }
}
