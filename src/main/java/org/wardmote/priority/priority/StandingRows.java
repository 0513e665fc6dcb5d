package org.wardmote.priority.priority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;

/// Reads a row of `priority.priority`.
final class StandingRows {

    static final String SELECT = "select p.* from priority.priority p where p.organisation is not null and ";

    /// What is live first, then what is being negotiated, then the rest; each newest first.
    static final String ORDER = """
         order by case when p.stage in ('agreed', 'planned', 'acting', 'assessed', 'renewed') then 1
                       when p.stage in ('raised', 'understood', 'proposed', 'negotiated') then 2 else 3 end,
                  p.issue_date desc, p.id desc\
        """;

    static Standing standing(ResultSet row, int number) throws SQLException {
        var borough = row.getObject("borough", Long.class);
        return new Standing(
                new PriorityId(row.getLong("id")),
                new Reference(row.getString("reference")),
                new Placed(
                        row.getString("organisation"),
                        borough == null ? null : new AreaId(borough),
                        new AreaId(row.getLong("area"))),
                Stage.of(row.getString("stage")),
                row.getString("issue"),
                row.getObject("issue_date", LocalDate.class),
                row.getString("goal"),
                date(row, "review_on"),
                row.getString("action"),
                date(row, "action_date"),
                date(row, "closed"),
                row.getString("end_kind"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private StandingRows() {}
}
