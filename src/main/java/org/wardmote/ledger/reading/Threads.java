package org.wardmote.ledger.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.contribution.Entry;
import org.wardmote.ledger.history.Kind;
import org.wardmote.people.PersonId;

/// The thread of a contribution: what happened, with the words that are left.
@Component
class Threads {

    private final JdbcClient jdbc;

    Threads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An answer's words are kept once, however many threads it stands in.
    List<Entry> list(ContributionId id) {
        return jdbc.sql("""
            select h.id, h.kind, h.round, h.happened_at, h.recorded_at, h.by_person, h.code,
                   coalesce(w.text, (select x.text from ledger.answer a join ledger.words x
                                     on x.id = case h.kind when 'published' then a.public_words else a.words end
                                     where a.id = h.answer
                                       and h.kind in ('answered', 'answer-written', 'published'))) as text
            from ledger.happening h
            left join ledger.words w on w.happening = h.id and w.role not in ('place', 'their-reference')
            where h.contribution = :id order by h.id
            """).param("id", id.number()).query(Threads::entry).list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var by = row.getObject("by_person", UUID.class);
        return new Entry(
                row.getLong("id"),
                row.getString("kind"),
                row.getInt("round"),
                Moments.get(row, "happened_at"),
                Moments.get(row, "recorded_at"),
                by == null ? null : new PersonId(by),
                row.getString("text"),
                row.getString("code"),
                Kind.of(row.getString("kind")).isForPerson());
    }
}
