package org.wardmote.priority.priority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return list(area).stream().filter(priority -> priority.isLive(day)).toList();
    }

    @Override
    public List<Priority> list(AreaId area) {
        return listEach(List.of(area)).getOrDefault(area, List.of());
    }

    @Override
    public Map<AreaId, List<Priority>> listEach(Collection<AreaId> areas) {
        var each = new LinkedHashMap<AreaId, List<Priority>>();
        if (areas.isEmpty()) return each;
        jdbc.sql("""
            select p.*, coalesce(p.agreed_in, p.area) as its_area, asked.area as asked_area
            from priority.priority p
            join (select id as priority, area from priority.priority where area in (:areas)
                  union select priority, area from priority.carried where area in (:areas)) asked
                on asked.priority = p.id
            where p.stage in ('agreed', 'planned', 'acting', 'assessed', 'renewed', 'closed')
            order by p.issue_date desc, p.id desc\
            """)
                .param("areas", areas.stream().map(AreaId::number).toList())
                .query(row -> {
                    each.computeIfAbsent(new AreaId(row.getLong("asked_area")), area -> new ArrayList<>())
                            .add(priority(row));
                });
        return each;
    }

    private static Priority priority(ResultSet row) throws SQLException {
        return new Priority(
                new Reference(row.getString("reference")),
                new AreaId(row.getLong("its_area")),
                row.getString("issue"),
                row.getObject("issue_date", LocalDate.class),
                row.getString("action"),
                row.getObject("action_date", LocalDate.class),
                row.getObject("closed", LocalDate.class));
    }
}
