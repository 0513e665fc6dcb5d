package org.wardmote.priority.action;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Scopes;
import org.wardmote.people.PersonId;
import org.wardmote.priority.PriorityId;

/// The tables of actions.
@Component
class ActionRows {

    private static final String SELECT = """
        select a.*, coalesce((select sum(h.hours) from priority.hours h where h.action = a.id), 0) as hours
          from priority.action a\
        """;

    private static final String OPEN = """
        select x.*, coalesce((select sum(h.hours) from priority.hours h where h.action = x.id), 0) as hours
          from (select a.*, p.borough, p.area from priority.action a join priority.priority p on p.id = a.priority
                 where a.state in ('offered', 'accepted') and a.organisation is not null) x
         where \
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ActionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Action> list(PriorityId priority) {
        return jdbc.sql(SELECT + " where a.priority = :id order by a.id")
                .param("id", priority.number())
                .query(ActionRows::action)
                .list();
    }

    List<Action> listOpen(Scopes reach, int most) {
        if (reach.isNowhere()) return List.of();
        return reach.bind(jdbc.sql(OPEN + Scopes.SQL.formatted("x") + " order by x.due_on, x.id limit :most"))
                .param("most", most)
                .query(ActionRows::action)
                .list();
    }

    Optional<Action> find(long id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query(ActionRows::action)
                .optional();
    }

    Optional<Action> lock(long id) {
        return jdbc.sql(SELECT + " where a.id = :id for update of a")
                .param("id", id)
                .query(ActionRows::action)
                .optional();
    }

    private static Action action(ResultSet row, int number) throws SQLException {
        return new Action(
                row.getLong("id"),
                new PriorityId(row.getLong("priority")),
                Action.Owner.of(row.getString("owner")),
                row.getString("organisation"),
                row.getString("what"),
                row.getString("whose"),
                row.getObject("due_on", LocalDate.class),
                Action.State.of(row.getString("state")),
                Moments.get(row, "made_at"),
                row.getString("reply"),
                row.getBigDecimal("hours"));
    }

    long insert(PriorityId priority, Actions.New action, Action.State state, @Nullable PersonId by, Instant at) {
        var id = requireNonNull(jdbc.sql("""
            insert into priority.action (priority, owner, organisation, what, whose, due_on, state, made_at, by_person)
            values (:priority, :owner, :organisation, :what, :whose, :due, :state, :at, :by) returning id\
            """)
                .param("priority", priority.number())
                .param("owner", action.owner().code())
                .param("organisation", action.organisation(), Types.VARCHAR)
                .param("what", action.what())
                .param("whose", action.whose())
                .param("due", action.dueOn())
                .param("state", state.code())
                .param("at", Moments.at(at))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .query(Long.class)
                .single());
        happened(id, state, by, at, action.harmless());
        return id;
    }

    void move(Action action, Action.State to, @Nullable String reply, @Nullable PersonId by, Instant at) {
        jdbc.sql("update priority.action set state = :state, reply = coalesce(:reply, reply) where id = :id")
                .param("state", to.code())
                .param("reply", reply, Types.VARCHAR)
                .param("id", action.id())
                .update();
        happened(action.id(), to, by, at, false);
    }

    private void happened(long id, Action.State state, @Nullable PersonId by, Instant at, boolean harmless) {
        jdbc.sql("""
            insert into priority.action_step (action, state, happened_at, recorded_at, by_person, harmless)
            values (:id, :state, :at, :now, :by, :harmless)\
            """)
                .param("id", id)
                .param("state", state.code())
                .param("at", Moments.at(at))
                .param("now", Moments.at(Moments.now(clock)))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("harmless", harmless)
                .update();
    }

    void spend(long id, LocalDate day, BigDecimal hours, @Nullable PersonId by, Instant at) {
        jdbc.sql("""
            insert into priority.hours (action, day, hours, by_person, noted_at)
            values (:id, :day, :hours, :by, :at)\
            """)
                .param("id", id)
                .param("day", day)
                .param("hours", hours)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("at", Moments.at(at))
                .update();
    }
}
