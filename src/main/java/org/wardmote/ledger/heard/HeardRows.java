package org.wardmote.ledger.heard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.State;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;

/// Reads what is heard of contributions, and puts in place of each person the mark that tells them apart.
@Component
class HeardRows {

    /// Goes on with joins to `c` or conditions on it.
    static final String SELECT = """
        select c.id, c.reference, c.organisation, c.borough, c.area, c.channel, c.subject, c.received_at, c.state,
               c.quotable, c.person, said.text
        """;
    static final String SAID = """
        left join lateral (
            select nullif(w.text, '') as text from ledger.words w
             where w.contribution = c.id and w.role = 'said' limit 1
        ) said on true
        """;

    private record Row(Heard heard, @Nullable PersonId person) {}

    private final People people;

    HeardRows(People people) {
        this.people = people;
    }

    List<Heard> list(StatementSpec statement) {
        var rows = statement.query(HeardRows::row).list();
        var speakers = people.speakers(
                rows.stream().map(Row::person).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> row.person() == null
                        ? row.heard()
                        : row.heard().by(Objects.requireNonNull(speakers.get(row.person()))))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        var heard = new Heard(
                new ContributionId(row.getLong("id")),
                new Reference(row.getString("reference")),
                new Placed(row.getString("organisation"), area(row, "borough"), area(row, "area")),
                Channel.of(row.getString("channel")),
                row.getString("subject"),
                received(row),
                State.of(row.getString("state")),
                row.getBoolean("quotable"),
                null,
                row.getString("text"));
        return new Row(heard, person == null ? null : new PersonId(person));
    }

    private static Instant received(ResultSet row) throws SQLException {
        return Moments.get(row, "received_at");
    }

    private static @Nullable AreaId area(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : new AreaId(number);
    }
}
