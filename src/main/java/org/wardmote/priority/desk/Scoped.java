package org.wardmote.priority.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.wardmote.area.AreaId;

/// The first keys of a list within somebody's reach, as the beginning of a statement: `with … key (id)`. Each kind
/// of scope has a branch of its own, because one condition for all of them would use no index, and only as many
/// keys as a page needs are taken from each.
public final class Scoped {

    private static final String KEYS = """
        with scope as (
            select * from unnest(:organisations::text[], :boroughs::bigint[], :areas::bigint[])
                as scope (organisation, borough, area)
        ), key as materialized (
            select distinct k.id from scope cross join lateral (
                (select id from priority.%1$s
                  where scope.area is not null and organisation = scope.organisation and area = scope.area
                    and %2$s order by %3$s limit :most)
                union all
                (select id from priority.%1$s
                  where scope.area is null and scope.borough is not null
                    and organisation = scope.organisation and borough = scope.borough
                    and %2$s order by %3$s limit :most)
                union all
                (select id from priority.%1$s
                  where scope.borough is null and organisation = scope.organisation
                    and %2$s order by %3$s limit :most)
            ) k
        )
        select t.* from key join priority.%1$s t using (id) order by %3$s limit :most\
        """;

    /// @param table of this schema, with `organisation`, `borough` and `area`
    public static String list(String table, String condition, String order) {
        return KEYS.formatted(table, condition, order);
    }

    public static StatementSpec within(List<Reach.Scope> scopes, int most, StatementSpec statement) {
        return statement
                .param(
                        "organisations",
                        scopes.stream().map(Reach.Scope::organisation).toArray(String[]::new))
                .param(
                        "boroughs",
                        scopes.stream().map(scope -> number(scope.borough())).toArray(Long[]::new))
                .param(
                        "areas",
                        scopes.stream().map(scope -> number(scope.area())).toArray(Long[]::new))
                .param("most", most);
    }

    private static @Nullable Long number(@Nullable AreaId id) {
        return id == null ? null : id.number();
    }

    private Scoped() {}
}
