package org.wardmote.priority.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.priority.PublicNames;

/// Decisions by the titles that the public reads. What is withheld has none.
@Component
class DecisionNames implements PublicNames {

    private final JdbcClient jdbc;

    DecisionNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String subject() {
        return "decision";
    }

    @Override
    public Map<Long, Named> of(Collection<Long> ids, Frame.Words words) {
        var names = new HashMap<Long, Named>();
        jdbc.sql("""
            select d.id, d.reference, v.title
              from priority.decision d join priority.version v on v.decision = d.id and v.number = d.version
             where d.id = any (:ids) and d.published_at is not null and d.withheld is null\
            """).param("ids", ids.toArray(Long[]::new)).query(row -> {
            names.put(row.getLong("id"), new Named(row.getString("title"), "/answers/" + row.getString("reference")));
        });
        return names;
    }
}
