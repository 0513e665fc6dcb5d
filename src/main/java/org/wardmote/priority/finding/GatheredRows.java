package org.wardmote.priority.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.people.PersonId;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.record.Columns;

/// The rows of `priority.gathered`, and the counts that are kept of them.
@Component
class GatheredRows {

    private final JdbcClient jdbc;

    GatheredRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether it was not there before
    boolean add(FindingId finding, Heard heard, String how, PersonId by, Instant at) {
        var speaker = heard.speaker();
        return jdbc.sql("""
            insert into priority.gathered
                (finding, contribution, speaker, channel, area, how, gathered_by, gathered_at)
            values (:finding, :contribution, :speaker::uuid, :channel, :area::bigint, :how, :by, :at)
            on conflict (finding, contribution) do nothing\
            """)
                        .param("finding", finding.number())
                        .param("contribution", heard.id().number())
                        .param("speaker", speaker == null ? null : speaker.value())
                        .param("channel", heard.channel().code())
                        .param("area", Columns.number(heard.placed().area()))
                        .param("how", how)
                        .param("by", by.value())
                        .param("at", Moments.at(at))
                        .update()
                > 0;
    }

    boolean remove(FindingId finding, ContributionId contribution) {
        return jdbc.sql("delete from priority.gathered where finding = :finding and contribution = :contribution")
                        .param("finding", finding.number())
                        .param("contribution", contribution.number())
                        .update()
                > 0;
    }

    boolean mark(FindingId finding, ContributionId contribution, boolean dissents, boolean quoted) {
        return jdbc.sql("""
            update priority.gathered set dissents = :dissents, quoted = :quoted
            where finding = :finding and contribution = :contribution\
            """)
                        .param("finding", finding.number())
                        .param("contribution", contribution.number())
                        .param("dissents", dissents)
                        .param("quoted", quoted)
                        .update()
                > 0;
    }

    /// Kept with every change, so that no page counts.
    void recount(FindingId finding, Instant at) {
        jdbc.sql("""
            update priority.finding f
               set contributions = c.contributions, people = c.people, unmarked = c.contributions - c.marked,
                   dissenting = c.dissenting, channels = c.channels, places = c.places,
                   moved_at = greatest(moved_at, :at)
              from (select count(*) as contributions, count(distinct speaker) as people, count(speaker) as marked,
                           count(*) filter (where dissents) as dissenting, count(distinct channel) as channels,
                           count(distinct area) as places
                      from priority.gathered where finding = :finding) c
             where f.id = :finding\
            """)
                .param("finding", finding.number())
                .param("at", Moments.at(at))
                .update();
    }

    long last(FindingId finding) {
        return jdbc.sql("select coalesce(max(id), 0) from priority.gathered where finding = :finding")
                .param("finding", finding.number())
                .query(Long.class)
                .single();
    }

    /// After a row, in the order in which they were gathered.
    List<Gathered> list(FindingId finding, long after, long upto, int most) {
        return jdbc.sql("""
            select * from priority.gathered where finding = :finding and id > :after and id <= :upto
            order by id limit :most\
            """)
                .param("finding", finding.number())
                .param("after", after)
                .param("upto", upto)
                .param("most", most)
                .query(GatheredRows::row)
                .list();
    }

    List<Gathered> listQuoted(FindingId finding, int most) {
        return jdbc.sql("select * from priority.gathered where finding = :finding and quoted order by id limit :most")
                .param("finding", finding.number())
                .param("most", most)
                .query(GatheredRows::row)
                .list();
    }

    List<ContributionId> among(FindingId finding, Collection<ContributionId> some) {
        return jdbc.sql("""
            select contribution from priority.gathered where finding = :finding and contribution = any (:some)\
            """)
                .param("finding", finding.number())
                .param("some", some.stream().map(ContributionId::number).toArray(Long[]::new))
                .query((row, number) -> new ContributionId(row.getLong("contribution")))
                .list();
    }

    private static Gathered row(ResultSet row, int number) throws SQLException {
        return new Gathered(
                row.getLong("id"),
                new ContributionId(row.getLong("contribution")),
                row.getBoolean("dissents"),
                row.getBoolean("quoted"),
                Moments.get(row, "gathered_at"));
    }
}
