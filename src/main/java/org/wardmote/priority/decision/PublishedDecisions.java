package org.wardmote.priority.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.Decisions;
import org.wardmote.priority.Effect;
import org.wardmote.priority.record.Columns;

/// Decisions as the public reads them: the version that holds, or only that something is withheld.
@Component
class PublishedDecisions implements Decisions {

    private static final String PUBLIC = """
        select d.*, v.effect, v.title, v.said, v.did, v.reason, v.post
          from priority.decision d join priority.version v on v.decision = d.id and v.number = d.version
         where d.published_at is not null and not d.unconfirmed\
        """;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final Clock clock;

    PublishedDecisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Published> find(Reference reference) {
        return jdbc.sql(PUBLIC + " and d.reference = :reference")
                .param("reference", reference.letters())
                .query(PublishedDecisions::row)
                .optional();
    }

    @Override
    public List<Published> list(Placed within, @Nullable String subject, @Nullable Cursor before, int most) {
        return jdbc.sql(PUBLIC + scope(within) + """
             and (:subject::text is null or d.subject = :subject)
             and (d.published_at, d.id) < (:at, :id)
            order by d.published_at desc, d.id desc limit :most\
            """)
                .param("organisation", within.organisation())
                .param("borough", Columns.number(within.borough()))
                .param("area", Columns.number(within.area()))
                .param("subject", subject)
                .param("at", Moments.at(before == null ? END : before.publishedAt()))
                .param("id", before == null ? Long.MAX_VALUE : before.id())
                .param("most", most)
                .query(PublishedDecisions::row)
                .list();
    }

    private static String scope(Placed within) {
        if (within.area() != null) return " and d.organisation = :organisation and d.area = :area";
        return within.borough() != null
                ? " and d.organisation = :organisation and d.borough = :borough"
                : " and d.organisation = :organisation";
    }

    @Override
    public OptionalInt countUnconfirmed(String organisation, int year) {
        if (LondonTime.today(clock).getYear() <= year) return OptionalInt.empty();
        return OptionalInt.of(jdbc.sql("""
            select count(*) from priority.decision
            where organisation = :organisation and unconfirmed and published_at >= :from and published_at < :until\
            """)
                .param("organisation", organisation)
                .param("from", Moments.at(LondonTime.startOf(LocalDate.of(year, 1, 1))))
                .param("until", Moments.at(LondonTime.startOf(LocalDate.of(year + 1, 1, 1))))
                .query(Integer.class)
                .single());
    }

    private static Published row(ResultSet row, int number) throws SQLException {
        var withheld = row.getString("withheld");
        var isOpen = withheld == null;
        return new Published(
                new DecisionId(row.getLong("id")),
                new Reference(row.getString("reference")),
                Columns.placed(row),
                isOpen ? row.getString("subject") : null,
                Moments.get(row, "published_at"),
                row.getInt("version"),
                Effect.of(row.getString("effect")),
                isOpen ? row.getString("title") : "",
                isOpen ? row.getString("said") : "",
                isOpen ? row.getString("did") : "",
                isOpen ? row.getString("reason") : "",
                isOpen ? row.getString("post") : "",
                row.getInt("contributions"),
                row.getInt("people"),
                row.getObject(isOpen ? "looked_at_on" : "review_on", LocalDate.class),
                withheld);
    }
}
