package org.wardmote.scrutiny.measure;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;

/// Counts who spoke, each person once: speakers who proved to be one person count as one, as far as was known.
/// Somebody who spoke in two wards is one person of their borough, so people are never added up.
@Component
class CountingPeople {

    private static final String PEOPLE = Spots.SQL + """
        , spoke as (
            select line, speaker from scrutiny.fact f join spots using (borough, area)
            where kind = 'received' and organisation = :organisation and speaker is not null
              and f.borough = any (cast(:boroughs as bigint[]))
              and happened_at >= :begin and happened_at < :end and recorded_at < :told
        ), walk (speaker, becomes) as (
            select distinct speaker, speaker from spoke
            union
            select walk.speaker, j.becomes from walk
            join scrutiny.speaker_joined j on j.was = walk.becomes and j.recorded_at < :told
        ), person as (
            select distinct on (speaker) speaker, becomes from walk
            where not exists (select from scrutiny.speaker_joined j
                              where j.was = walk.becomes and j.recorded_at < :told)
            order by speaker, becomes
        )
        select coalesce(line, :all) as line, count(distinct coalesce(becomes, speaker)) as people
        from spoke left join person using (speaker)
        group by grouping sets ((line), ())
        having count(distinct coalesce(becomes, speaker)) >= :least\
        """;

    private final JdbcClient jdbc;

    CountingPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By row, where there were enough to be shown.
    Map<Integer, Integer> count(String organisation, List<Spot> spots, int all, Span span) {
        var people = new HashMap<Integer, Integer>();
        Spots.ask(jdbc.sql(PEOPLE), organisation, spots, span)
                .param("begin", LondonTime.startOf(span.from()).atOffset(ZoneOffset.UTC))
                .param("end", LondonTime.startOf(span.until()).atOffset(ZoneOffset.UTC))
                .param("told", LondonTime.startOf(span.known().plusDays(1)).atOffset(ZoneOffset.UTC))
                .param("all", all)
                .param("least", Numbers.LEAST)
                .query(row -> {
                    people.put(row.getInt("line"), row.getInt("people"));
                });
        return people;
    }
}
