package org.wardmote.ledger.past;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Period;
import org.wardmote.messaging.Audience;
import org.wardmote.people.PersonId;

/// Whoever said something to an organisation in an area. What was passed on as restricted is as if it had not been
/// said, so that no list of names shows who told the police in confidence.
@Component
class Contributors implements Audience {

    private final JdbcClient jdbc;

    Contributors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "contributed";
    }

    @Override
    public Set<PersonId> of(String organisation, Collection<AreaId> areas, Period days) {
        return new HashSet<>(jdbc.sql("""
            select distinct c.person from ledger.contribution c
             where c.organisation = :organisation and (c.area = any (:areas) or c.borough = any (:areas))
               and c.said_at >= :from and c.said_at < :until and c.person is not null and c.about is null
               and c.regime = 'general' and (c.passed_to is null or c.passed_to not in ('safeguarding', 'intelligence'))\
            """)
                .param("organisation", organisation)
                .param("areas", areas.stream().map(AreaId::number).toArray(Long[]::new))
                .param("from", Moments.at(LondonTime.startOf(days.from())))
                .param("until", Moments.at(LondonTime.startOf(days.end().orElseThrow())))
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }
}
