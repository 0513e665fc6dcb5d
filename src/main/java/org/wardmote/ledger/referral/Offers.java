package org.wardmote.ledger.referral;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.desk.DueRow;
import org.wardmote.ledger.desk.DueRows;
import org.wardmote.ledger.desk.Reach;

/// What has been offered to an organisation and not been decided.
@Component
class Offers {

    private static final int MOST = 100;

    private static final String OFFERED = """
        select c.*, o.clock_from, o.warn_at, o.missed_at, o.stopped_at, r.happened_at as offered_at,
               (select w.text from ledger.words w where w.happening = r.id) as reason
          from ledger.contribution c
          join ledger.clock o on o.contribution = c.id and o.round = c.round
         cross join lateral (
               select h.id, h.happened_at from ledger.happening h
                where h.contribution = c.id and h.kind = 'referral-offered' order by h.id desc limit 1) r
         where c.offered_to = any (:organisations::text[]) and exists (
               select from unnest(:organisations::text[], :boroughs::bigint[], :areas::bigint[])
                   as scope (organisation, borough, area)
                where scope.organisation = c.offered_to and (scope.borough is null or scope.borough = c.borough)
                  and (scope.area is null or scope.area = c.area))
        """;

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Soonest due first.
    List<Offered> list(Reach reach) {
        return asking(OFFERED + " order by c.due_at, c.id limit " + MOST, reach)
                .query(Offers::offered)
                .list();
    }

    Optional<Offered> find(Reference reference, Reach reach) {
        return asking(OFFERED + " and c.reference = :reference", reach)
                .param("reference", reference.letters())
                .query(Offers::offered)
                .optional();
    }

    private JdbcClient.StatementSpec asking(String sql, Reach reach) {
        return jdbc.sql(sql)
                .param("organisations", reach.organisations())
                .param("boroughs", reach.boroughs())
                .param("areas", reach.areas());
    }

    private static Offered offered(ResultSet row, int number) throws SQLException {
        DueRow due = DueRows.row(row, number);
        return new Offered(
                new ContributionId(due.id()),
                due.reference(),
                due.placed(),
                due.subject(),
                due.clock().dueAt(),
                requireNonNull(DueRows.moment(row, "offered_at")),
                row.getString("reason"));
    }
}
