package org.wardmote.ledger.answer;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.desk.DueRows;
import org.wardmote.people.Viewer;

/// Earlier contributions of the same area that use the same words, and how they were answered. Only the newest five
/// hundred of the area are compared, each word weighing more the fewer of them use it, so that `street` finds
/// nothing and `stairwell` does.
@Component
class SimilarOnes {

    private static final int COMPARED = 500;
    private static final int SHOWN = 5;

    /// How much of what is said here, by weight, must be said there too.
    private static final double LEAST = 0.15;

    record Similar(
            Reference reference,
            Instant receivedAt,
            State state,
            @Nullable String words,
            @Nullable String answer) {}

    private final JdbcClient jdbc;

    SimilarOnes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first.
    List<Similar> list(Contribution one, Viewer viewer) {
        var placed = one.placed();
        var area = placed.area();
        if (area == null || one.isRestricted() || !reaches(viewer, placed)) return List.of();
        return jdbc.sql("""
            with mine as (
                select distinct unnest(tsvector_to_array(search)) as lexeme from ledger.words
                 where contribution = :id and role = 'said'
            ), near as materialized (
                select c.id, c.received_at, tsvector_to_array(w.search) as lexemes from (
                    select id, received_at from ledger.contribution c
                     where organisation = :organisation and area = :area and id <> :id and regime = 'general'
                       and about is distinct from :asker
                       and (passed_to is null or passed_to not in ('safeguarding', 'intelligence'))
                     order by received_at desc limit :compared
                ) c cross join lateral (
                    select search from ledger.words w where w.contribution = c.id and w.role = 'said' limit 1
                ) w
            ), hit as (
                select near.id, near.received_at, mine.lexeme from near join mine on mine.lexeme = any (near.lexemes)
            ), rarity as (
                select mine.lexeme, ln((1.0 + :compared) / (1 + count(hit.id))) as weight
                  from mine left join hit using (lexeme) group by mine.lexeme
            ), alike as (
                select hit.id, hit.received_at, sum(weight) as weight from hit join rarity using (lexeme)
                 group by hit.id, hit.received_at
                having count(*) > 1 and sum(weight) >= :least * (select sum(weight) from rarity)
                 order by weight desc, hit.id desc limit :shown
            )
            select c.reference, c.received_at, c.state, said.text,
                   (select w.text from ledger.answer a join ledger.words w on w.id = a.words
                     where a.contribution = c.id and a.given_at is not null order by a.id desc limit 1) as answer
              from alike join ledger.contribution c on c.id = alike.id
              left join lateral (
                  select text from ledger.words w where w.contribution = c.id and w.role = 'said' limit 1
              ) said on true
             order by c.received_at desc, c.id desc\
            """)
                .param("id", one.id().number())
                .param("organisation", placed.organisation())
                .param("asker", viewer.whom().value())
                .param("area", area.number())
                .param("compared", COMPARED)
                .param("least", LEAST)
                .param("shown", SHOWN)
                .query(SimilarOnes::similar)
                .list();
    }

    /// A partner to whom one was referred sees that one alone.
    private static boolean reaches(Viewer viewer, Placed placed) {
        return viewer.may(Function.ANSWER, placed.organisation(), placed.borough(), placed.area())
                || viewer.may(Function.SUPERVISE, placed.organisation(), placed.borough(), placed.area());
    }

    private static Similar similar(ResultSet row, int number) throws SQLException {
        return new Similar(
                new Reference(row.getString("reference")),
                requireNonNull(DueRows.moment(row, "received_at")),
                State.of(row.getString("state")),
                row.getString("text"),
                row.getString("answer"));
    }
}
