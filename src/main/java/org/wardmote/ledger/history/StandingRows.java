package org.wardmote.ledger.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Regime;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.PersonId;

/// Reads the row of a contribution. Queries of other rooms begin with {@link #SELECT} and go on with conditions on
/// `c`.
public final class StandingRows {

    public static final String SELECT = """
        select c.*, k.clock_from, k.warn_at, k.due_at as clock_due, k.warned_at, k.missed_at, k.stopped_at,
               a.outcome as answer_outcome, a.shared as answer_shared
        from ledger.contribution c
        join ledger.clock k on k.contribution = c.id and k.round = c.round
        left join ledger.answer a on a.id = c.answer
        """;

    public static Contribution contribution(ResultSet row, int number) throws SQLException {
        return standing(row, number).contribution();
    }

    static Standing standing(ResultSet row, int number) throws SQLException {
        var standing = new Standing(origin(row), placed(row), clock(row));
        standing.state = State.of(row.getString("state"));
        var disposition = row.getString("disposition");
        standing.disposition = disposition == null ? null : Disposition.of(disposition);
        standing.owed = Owed.of(row.getString("owed"));
        standing.lead = row.getString("lead");
        standing.offeredTo = row.getString("offered_to");
        standing.assignedTo = person(row, "assigned_to");
        var into = number(row, "merged_into");
        standing.mergedInto = into == null ? null : new ContributionId(into);
        var passedTo = row.getString("passed_to");
        standing.passedTo = passedTo == null ? null : PassedTo.of(passedTo);
        standing.regime = Regime.of(row.getString("regime"));
        standing.escalation = row.getInt("escalation");
        standing.outcomeTold = row.getBoolean("outcome_told");
        standing.quotable = row.getBoolean("quotable");
        standing.outcomeOnly = row.getBoolean("outcome_only");
        standing.crimeLate = row.getBoolean("crime_late");
        standing.abuse = row.getString("abuse");
        standing.answer = number(row, "answer");
        standing.answerIsOutcome = row.getBoolean("answer_outcome");
        standing.answerIsShared = row.getBoolean("answer_shared");
        standing.warnedAt = Moments.find(row, "warned_at");
        standing.askedAt = Moments.find(row, "asked_at");
        standing.closedAt = Moments.find(row, "closed_at");
        return standing;
    }

    static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                new ContributionId(row.getLong("id")),
                new Reference(row.getString("reference")),
                Channel.of(row.getString("channel")),
                Relation.of(row.getString("relation")),
                row.getString("subject"),
                person(row, "person"),
                person(row, "about"),
                row.getObject("outcome_on", LocalDate.class),
                row.getBoolean("reply_wanted"),
                row.getBoolean("dissatisfied"),
                row.getBoolean("crime"),
                row.getBoolean("late"),
                row.getBoolean("imported"),
                number(row, "announcement"),
                row.getBoolean("confided"),
                Moments.get(row, "said_at"),
                Moments.get(row, "received_at"));
    }

    static Placed placed(ResultSet row) throws SQLException {
        return new Placed(row.getString("organisation"), area(row, "borough"), area(row, "area"));
    }

    private static Contribution.Clock clock(ResultSet row) throws SQLException {
        return new Contribution.Clock(
                row.getInt("round"),
                Moments.get(row, "clock_from"),
                Moments.get(row, "warn_at"),
                Moments.get(row, "clock_due"),
                Moments.find(row, "missed_at"),
                Moments.find(row, "stopped_at"));
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    static @Nullable AreaId area(ResultSet row, String column) throws SQLException {
        var number = number(row, column);
        return number == null ? null : new AreaId(number);
    }

    static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private StandingRows() {}
}
