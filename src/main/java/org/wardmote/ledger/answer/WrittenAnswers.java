package org.wardmote.ledger.answer;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.desk.DueRows;
import org.wardmote.ledger.desk.Reach;
import org.wardmote.ledger.desk.ScopedKeys;
import org.wardmote.people.PersonId;

/// The answers that were written, and those among them that wait for a second person.
@Component
class WrittenAnswers {

    static final int PAGE = 25;

    /// An older answer can still be released from its contribution's page.
    private static final Duration LISTED = Duration.ofDays(120);

    private static final String ANSWER = """
        select a.*, w.text, n.text as step, c.reference from ledger.answer a
          join ledger.contribution c on c.id = a.contribution
          left join ledger.words w on w.id = a.words
          left join ledger.words n on n.id = a.next_step
        """;
    private static final String RECENT = """
        received_at > :since and about is distinct from :asker and exists (
            select from ledger.answer a where a.contribution = c.id and a.author <> :asker and %s)\
        """;
    private static final String UNREAD = "a.good is null and a.given_at is null";
    private static final String UNRELEASED =
            "a.released_at is null and a.given_at is not null and c.regime = 'general' and c.passed_to is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    WrittenAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Written> find(long id) {
        return jdbc.sql(ANSWER + "where a.id = :id")
                .param("id", id)
                .query(WrittenAnswers::written)
                .optional();
    }

    /// Waiting for a second reader other than the author.
    List<Written> listUnread(Reach reach, PersonId asker) {
        return list(UNREAD, reach, asker);
    }

    /// Given, and waiting for a second person's word about the public.
    List<Written> listUnreleased(Reach reach, PersonId asker) {
        return list(UNRELEASED, reach, asker);
    }

    private List<Written> list(String waiting, Reach reach, PersonId asker) {
        if (reach.isNowhere()) return List.of();
        var keys = ScopedKeys.newest(RECENT.formatted(waiting));
        return ScopedKeys.within(
                        reach,
                        PAGE,
                        jdbc.sql(keys + ANSWER + "join key on key.id = a.contribution where a.author <> :asker and "
                                + waiting + " order by key.moment desc, a.id desc"))
                .param("asker", asker.value())
                .param("since", clock.instant().minus(LISTED).atOffset(ZoneOffset.UTC))
                .query(WrittenAnswers::written)
                .list();
    }

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(
                row.getLong("id"),
                new ContributionId(row.getLong("contribution")),
                new Reference(row.getString("reference")),
                requireNonNull(DueRows.person(row, "author")),
                row.getString("text"),
                Disposition.of(row.getString("disposition")),
                row.getBoolean("outcome"),
                row.getString("step"),
                DueRows.moment(row, "next_by"),
                requireNonNull(DueRows.moment(row, "written_at")),
                row.getObject("good", Boolean.class),
                DueRows.moment(row, "given_at"),
                row.getObject("published", Boolean.class));
    }
}
