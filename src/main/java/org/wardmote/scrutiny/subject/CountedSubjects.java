package org.wardmote.scrutiny.subject;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.figure.Share;
import org.wardmote.scrutiny.measure.Numbers;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Spots;
import org.wardmote.scrutiny.measure.Tallies;

/// Counts clocks by the rule of the scoreboard, each with the subject that was given when it was received.
@Component
class CountedSubjects implements SubjectFigures {

    private final JdbcClient jdbc;
    private final Tallies tallies;

    CountedSubjects(JdbcClient jdbc, Tallies tallies) {
        this.jdbc = jdbc;
        this.tallies = tallies;
    }

    @Override
    public Map<String, Share> inTime(String organisation, Span span) {
        var shares = new HashMap<String, Share>();
        Spots.ask(jdbc.sql(Spots.SQL + """
            select said.subject, count(*) as due,
                   count(*) filter (where ended.kind <> 'missed' and ended.happened_at <= ended.due_at) as in_time
            from spots
            join scrutiny.fact ended using (borough, area)
            join scrutiny.fact said on said.contribution = ended.contribution and said.kind = 'received'
            where ended.organisation = :organisation and ended.standing = 'running'
              and ended.kind in ('answered', 'outcome-told', 'missed')
              and ended.due_at >= cast(:from as timestamp) at time zone 'Europe/London'
              and ended.due_at < cast(:until as timestamp) at time zone 'Europe/London'
              and ended.recorded_day <= :known and said.subject is not null
            group by said.subject\
            """), organisation, tallies.listPlaces(organisation), span)
                .query(row -> {
                    shares.put(
                            row.getString("subject"),
                            new Share(row.getInt("in_time"), row.getInt("due"), Numbers.LEAST));
                });
        return shares;
    }
}
