package org.wardmote;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Hunts for strings in every column of every schema, whatever its type: words, JSON, arrays, search indexes and
/// bytes. What erasure has taken out must be found nowhere.
///
/// A search index holds single words in lower case and without accents, so each word of a string is hunted there by
/// itself; everywhere else the string as a whole, in any case.
public final class EverywhereInTheDatabase {

    private static final String COLUMNS = """
        select format('%I.%I', space.nspname, one.relname) as place, format('%I', part.attname) as part,
               kind.typname as kind
          from pg_attribute part
          join pg_class one on one.oid = part.attrelid
          join pg_namespace space on space.oid = one.relnamespace
          join pg_type kind on kind.oid = part.atttypid
         where one.relkind in ('r', 'm') and part.attnum > 0 and not part.attisdropped
           and space.nspname not in ('pg_catalog', 'information_schema') and space.nspname not like 'pg_toast%'
           and one.relname <> 'migration_history'
         order by 1, part.attnum\
        """;

    private final JdbcClient jdbc;

    private EverywhereInTheDatabase(Connection connection) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /// Where any of these stands, as `schema.table.column has "…"`, with what it found there.
    ///
    /// @param superuser reads every table, also those that the application may not; one connection asks all, since
    ///     beginning one takes longer than a question
    public static List<String> find(DataSource superuser, String... wanted) {
        try (var connection = superuser.getConnection()) {
            return new EverywhereInTheDatabase(connection).find(wanted);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> find(String... wanted) {
        var filled = columns().stream().collect(groupingBy(Column::place, LinkedHashMap::new, toList()));
        var found = new ArrayList<String>();
        filled.forEach((place, columns) -> {
            if (isEmpty(place)) return;
            for (var column : columns) for (var one : wanted) found.addAll(in(column, one));
        });
        return found;
    }

    private boolean isEmpty(String place) {
        return !jdbc.sql("select exists (select from " + place + ")")
                .query(Boolean.class)
                .single();
    }

    private List<Column> columns() {
        return jdbc.sql(COLUMNS).query(Column.class).list();
    }

    private List<String> in(Column column, String wanted) {
        var found = new ArrayList<String>();
        for (var needle :
                column.kind().equals("tsvector") ? List.of(wanted.split("[^\\p{L}\\p{N}]+")) : List.of(wanted))
            if (needle.length() > 1)
                jdbc.sql("select %s from %s where %s limit 3".formatted(column.text(), column.place(), column.test()))
                        .param("needle", needle.toLowerCase(Locale.ROOT))
                        .query(String.class)
                        .list()
                        .forEach(text -> found.add("%s.%s has \"%s\": %s"
                                .formatted(column.place(), column.part(), needle, shortened(String.valueOf(text)))));
        return found;
    }

    private static String shortened(String text) {
        return text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }

    record Column(String place, String part, String kind) {

        String text() {
            return kind.equals("bytea") ? "encode(" + part + ", 'escape')" : part + "::text";
        }

        String test() {
            return switch (kind) {
                case "tsvector" ->
                    "public.unaccent(:needle) = any (tsvector_to_array(" + part
                            + ")) or :needle = any (tsvector_to_array(" + part + "))";
                default -> "position(public.unaccent(:needle) in public.unaccent(lower(" + text() + "))) > 0";
            };
        }
    }
}
