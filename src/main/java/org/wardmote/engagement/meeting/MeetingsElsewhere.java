package org.wardmote.engagement.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.NamesWithheld;
import org.wardmote.area.Redrawn;
import org.wardmote.importing.DemoFacts;
import org.wardmote.kernel.LondonTime;

/// What happens to meetings when something happens elsewhere: new boundaries, a name withdrawn, the end of the
/// demonstration.
@Component
@Order(30)
class MeetingsElsewhere implements Redrawn, NamesWithheld, DemoFacts {

    private static final List<String> TEXTS = List.of(
            "title",
            "type",
            "description",
            "address",
            "step_free",
            "hearing_loop",
            "languages",
            "daytime_alternative",
            "contact_email",
            "contact_telephone");

    private record Text(long id, String text) {}

    private final JdbcClient jdbc;
    private final Heirs heirs;

    MeetingsElsewhere(JdbcClient jdbc, Heirs heirs) {
        this.jdbc = jdbc;
        this.heirs = heirs;
    }

    /// Meetings on or after the first day of the new areas are theirs too.
    @Override
    public void redrawn(LocalDate from) {
        for (var heir : heirs.list(from))
            jdbc.sql("""
                insert into engagement.meeting_area (meeting, area)
                select a.meeting, :newer from engagement.meeting_area a
                join engagement.meeting m on m.id = a.meeting
                where a.area = :older and m.starts >= :from
                on conflict do nothing\
                """)
                    .param("newer", heir.newer().number())
                    .param("older", heir.older().number())
                    .param("from", OffsetDateTime.ofInstant(LondonTime.startOf(from), ZoneOffset.UTC))
                    .update();
    }

    @Override
    public void clean(UnaryOperator<String> cleaner) {
        TEXTS.forEach(column -> clean(column, cleaner));
    }

    private void clean(String column, UnaryOperator<String> cleaner) {
        var texts = jdbc.sql(
                        "select id, " + column + " as text from engagement.meeting where " + column + " is not null")
                .query((row, at) -> new Text(row.getLong("id"), row.getString("text")))
                .list();
        for (var text : texts) {
            var cleaned = cleaner.apply(text.text());
            if (cleaned.equals(text.text())) continue;
            jdbc.sql("update engagement.meeting set " + column + " = :cleaned, sequence = sequence + 1, changed = now()"
                            + " where id = :id")
                    .param("cleaned", column.equals("contact_email") ? null : cleaned, java.sql.Types.VARCHAR)
                    .param("id", text.id())
                    .update();
        }
    }

    @Override
    public void forget() {
        jdbc.sql("delete from engagement.told").update();
        jdbc.sql("delete from engagement.meeting_area").update();
        jdbc.sql("delete from engagement.meeting").update();
    }
}
