package org.wardmote.scrutiny.measure;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Spots as a table of a question, so that one asks about a ward as about all London.
public final class Spots {

    public static final String SQL = """
        with recursive spots as (
            select * from unnest(cast(:boroughs as bigint[]), cast(:areas as bigint[]), cast(:rows as int[]))
                as spot (borough, area, line)
        )\
        """;

    public static JdbcClient.StatementSpec ask(
            JdbcClient.StatementSpec sql, String organisation, List<Spot> spots, Span span) {
        return sql.param("boroughs", spots.stream().mapToLong(Spot::borough).toArray())
                .param("areas", spots.stream().mapToLong(Spot::area).toArray())
                .param("rows", spots.stream().mapToInt(Spot::row).toArray())
                .param("organisation", organisation)
                .param("from", span.from())
                .param("until", span.until())
                .param("known", span.known());
    }

    private Spots() {}
}
