package org.wardmote;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every row of every table, as text: to see that nothing changed, or that a word is nowhere.
public final class Stored {

    public static List<String> rows(JdbcClient jdbc) {
        var rows = new ArrayList<String>();
        var tables = jdbc.sql("""
            select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema in ('area', 'engagement', 'priority')
            order by 1\
            """).query(String.class).list();
        for (var table : tables)
            jdbc.sql("select cast(t as text) from " + table + " t order by 1")
                    .query(String.class)
                    .list()
                    .forEach(row -> rows.add(table + row));
        return rows;
    }

    private Stored() {}
}
