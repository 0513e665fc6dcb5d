package org.wardmote.priority.priority;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Reference;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.Priority;

/// Priorities as the public reads them: those that were agreed.
@Component
class RecordedPriorities implements Priorities {

    private final JdbcClient jdbc;

    RecordedPriorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Priority> listLive(AreaId area, LocalDate day) {
        return list(area).stream()
                .filter(priority -> !priority.issueDate().isAfter(day))
                .filter(priority ->
                        priority.closed() == null || priority.closed().isAfter(day))
                .toList();
    }

    @Override
    public List<Priority> list(AreaId area) {
        return jdbc.sql("""
            select p.*, coalesce(p.agreed_in, p.area) as its_area from priority.priority p
            where p.stage in ('agreed', 'planned', 'acting', 'assessed', 'renewed', 'closed')
              and (p.area = :area or p.id in (select priority from priority.carried where area = :area))
            order by p.issue_date desc, p.id desc\
            """)
                .param("area", area.number())
                .query((row, at) -> new Priority(
                        new Reference(row.getString("reference")),
                        new AreaId(row.getLong("its_area")),
                        row.getString("issue"),
                        row.getObject("issue_date", LocalDate.class),
                        row.getString("action"),
                        row.getObject("action_date", LocalDate.class),
                        row.getObject("closed", LocalDate.class)))
                .list();
    }
}
