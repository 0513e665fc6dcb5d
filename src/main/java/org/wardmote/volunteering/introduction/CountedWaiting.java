package org.wardmote.volunteering.introduction;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CountedWaiting implements Waiting {

    private final JdbcClient jdbc;

    CountedWaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Integer> count(Collection<Long> schemes) {
        var counts = new HashMap<Long, Integer>();
        jdbc.sql("""
            select scheme, count(*) as waiting from volunteering.introduction
             where state = 'taken-up' and scheme = any (:schemes) group by scheme\
            """).param("schemes", schemes.toArray(Long[]::new)).query(row -> {
            counts.put(row.getLong("scheme"), row.getInt("waiting"));
        });
        return counts;
    }
}
