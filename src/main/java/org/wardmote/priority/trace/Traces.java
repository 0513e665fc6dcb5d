package org.wardmote.priority.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.Effect;
import org.wardmote.priority.FindingId;

/// Both ways in one query each, from tables that are kept; a page begins where the one before ended, so that the
/// last of half a million is as near as the first.
@Component
class Traces {

    /// A contribution that a decision considered, or a finding gathered.
    ///
    /// @param dissents it says the opposite
    record Leaf(FindingId finding, long id, ContributionId contribution, boolean dissents) {

        String written() {
            return finding.number() + "-" + id;
        }
    }

    /// A finding that gathered a contribution, with a decision on it where there is one.
    record Root(
            Reference finding,
            String title,
            Instant gatheredAt,
            int contributions,
            int people,
            @Nullable Taken decision) {}

    /// @param title as the public reads it; with the effect null before it is public
    record Taken(
            Reference reference,
            @Nullable String title,
            @Nullable Effect effect,
            @Nullable Instant publishedAt,
            boolean withheld,
            boolean secret) {}

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Leaf> of(DecisionId decision, Cursor after, int most) {
        return jdbc.sql("""
            select g.finding, g.id, g.contribution, g.dissents
              from priority.considered c
             cross join lateral (
                select * from priority.gathered g
                 where g.finding = c.finding and g.id <= c.upto
                   and g.id > case when c.finding = :finding then :id else 0 end
                 order by g.id limit :most) g
             where c.decision = :decision and c.finding >= :finding
             order by g.finding, g.id limit :most\
            """)
                .param("decision", decision.number())
                .param("finding", after.finding())
                .param("id", after.id())
                .param("most", most)
                .query(Traces::leaf)
                .list();
    }

    List<Leaf> of(FindingId finding, Cursor after, int most) {
        return jdbc.sql("""
            select finding, id, contribution, dissents from priority.gathered
            where finding = :finding and id > :id order by id limit :most\
            """)
                .param("finding", finding.number())
                .param("id", after.id())
                .param("most", most)
                .query(Traces::leaf)
                .list();
    }

    private static Leaf leaf(ResultSet row, int number) throws SQLException {
        return new Leaf(
                new FindingId(row.getLong("finding")),
                row.getLong("id"),
                new ContributionId(row.getLong("contribution")),
                row.getBoolean("dissents"));
    }

    /// In the order in which it was gathered.
    List<Root> of(ContributionId contribution) {
        return jdbc.sql("""
            select f.reference, f.title, g.gathered_at, f.contributions, f.people, d.reference as decision,
                   v.title as decided, v.effect, d.published_at, d.withheld is not null as withheld, d.unconfirmed
              from priority.gathered g
              join priority.finding f on f.id = g.finding
              left join priority.considered c on c.finding = g.finding and g.id <= c.upto
              left join priority.decision d on d.id = c.decision
              left join priority.version v on v.decision = d.id and v.number = d.version
             where g.contribution = :contribution and f.state <> 'withdrawn'
             order by g.id, d.id\
            """)
                .param("contribution", contribution.number())
                .query(Traces::root)
                .list();
    }

    private static Root root(ResultSet row, int number) throws SQLException {
        return new Root(
                new Reference(row.getString("reference")),
                row.getString("title"),
                Moments.get(row, "gathered_at"),
                row.getInt("contributions"),
                row.getInt("people"),
                taken(row));
    }

    private static @Nullable Taken taken(ResultSet row) throws SQLException {
        var reference = row.getString("decision");
        if (reference == null) return null;
        var effect = row.getString("effect");
        return new Taken(
                new Reference(reference),
                row.getString("decided"),
                effect == null ? null : Effect.of(effect),
                Moments.find(row, "published_at"),
                row.getBoolean("withheld"),
                row.getBoolean("unconfirmed"));
    }
}
