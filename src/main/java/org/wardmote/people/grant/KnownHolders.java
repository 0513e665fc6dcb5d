package org.wardmote.people.grant;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Function;
import org.wardmote.people.Grants;
import org.wardmote.people.Holders;
import org.wardmote.people.PersonId;

/// Whoever was ever given the function there is asked what they hold today, so that ends and walls count.
@Component
class KnownHolders implements Holders {

    private final JdbcClient jdbc;
    private final Grants grants;

    KnownHolders(JdbcClient jdbc, Grants grants) {
        this.jdbc = jdbc;
        this.grants = grants;
    }

    @Override
    public List<PersonId> list(
            Function function, String organisation, @Nullable AreaId borough, @Nullable AreaId area) {
        return jdbc
                .sql("""
                    select distinct person from people.granted
                     where organisation = :organisation and function = :function
                       and (borough is null or borough = :borough::bigint) and (area is null or area = :area::bigint)\
                    """)
                .param("organisation", organisation)
                .param("function", function.name())
                .param("borough", borough == null ? null : borough.number())
                .param("area", area == null ? null : area.number())
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .list()
                .stream()
                .filter(person -> grants.today(person).stream()
                        .anyMatch(grant -> grant.function() == function && grant.covers(organisation, borough, area)))
                .toList();
    }
}
