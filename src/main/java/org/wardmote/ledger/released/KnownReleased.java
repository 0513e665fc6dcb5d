package org.wardmote.ledger.released;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Released;

/// Reads them. What has been opened again is not answered, and what has been emptied has no words.
@Component
class KnownReleased implements Released {

    private static final String SELECT = """
        select r.answer, r.reference, r.organisation, r.borough, r.area, r.subject, r.disposition, r.released_at, w.text,
               q.text as question
        from ledger.released r
        join ledger.contribution c on c.id = r.contribution and c.state = 'closed'
        join ledger.words w on w.id = r.words and w.text <> ''
        left join ledger.words q on q.id = r.question and q.text <> ''
        """;

    private final JdbcClient jdbc;

    KnownReleased(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Answer> find(Reference reference) {
        return jdbc.sql(SELECT + "where r.reference = :reference")
                .param("reference", reference.letters())
                .query(KnownReleased::answer)
                .optional();
    }

    @Override
    public List<Answer> list(Wanted wanted, int most) {
        var asked = new StringBuilder(SELECT).append("where r.organisation = :organisation");
        var within = wanted.within();
        if (within.area() != null) asked.append(" and r.area = :area");
        else if (within.borough() != null) asked.append(" and r.borough = :borough");
        return newest(asked, wanted.subject(), wanted.before(), most)
                .param("organisation", within.organisation())
                .param("area", number(within.area()))
                .param("borough", number(within.borough()))
                .query(KnownReleased::answer)
                .list();
    }

    @Override
    public List<Answer> listQuestions(@Nullable String subject, @Nullable Cursor before, int most) {
        var asked = new StringBuilder(SELECT).append("where r.question is not null and q.text is not null");
        return newest(asked, subject, before, most).query(KnownReleased::answer).list();
    }

    private JdbcClient.StatementSpec newest(
            StringBuilder asked, @Nullable String subject, @Nullable Cursor before, int most) {
        if (subject != null) asked.append(" and r.subject = :subject");
        if (before != null) asked.append(" and (r.released_at, r.answer) < (:moment, :id)");
        return jdbc.sql(asked.append(" order by r.released_at desc, r.answer desc limit :most")
                        .toString())
                .param("subject", subject)
                .param("moment", before == null ? null : Moments.at(before.releasedAt()))
                .param("id", before == null ? null : before.id())
                .param("most", most);
    }

    private static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getLong("answer"),
                new Reference(row.getString("reference")),
                new Placed(row.getString("organisation"), area(row, "borough"), area(row, "area")),
                row.getString("subject"),
                Disposition.of(row.getString("disposition")),
                Moments.get(row, "released_at"),
                row.getString("question"),
                row.getString("text"));
    }

    private static @Nullable AreaId area(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : new AreaId(number);
    }
}
