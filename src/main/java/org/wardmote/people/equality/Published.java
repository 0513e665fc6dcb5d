package org.wardmote.people.equality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.EqualityTable.Cell;
import org.wardmote.people.EqualityTable.Question;

/// Tables that were given out. Under the role apart, which the caller has taken.
@Component
class Published {

    private final JdbcClient jdbc;

    Published(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Two who ask at once for almost the same set must not get two tables.
    void holdStill() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('equality.published'))").query(row -> {});
    }

    /// The latest table of a set that has fewer than so many people in only one of both.
    Optional<List<Question>> findAlmost(UUID[] speakers, int few, Instant since) {
        return jdbc.sql("""
            select p.id
              from equality.published p join equality.published_speaker s on s.published = p.id
             where p.at >= :since and abs(p.size - :size) < :few
             group by p.id
            having count(*) + :size - 2 * count(*) filter (where s.speaker = any (:speakers)) < :few
             order by p.id desc limit 1\
            """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("size", speakers.length)
                .param("few", few)
                .param("speakers", speakers)
                .query(Long.class)
                .optional()
                .map(this::table);
    }

    void keep(UUID[] speakers, List<Question> table, Instant at) {
        var id = jdbc.sql("insert into equality.published (at, size) values (?, ?) returning id")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(speakers.length)
                .query(Long.class)
                .single();
        jdbc.sql("insert into equality.published_speaker (published, speaker) select :id, unnest(:speakers)")
                .param("id", id)
                .param("speakers", speakers)
                .update();
        var place = 0;
        for (var question : table)
            for (var cell : question.cells())
                jdbc.sql("""
                    insert into equality.published_count (published, place, question, asked, answer, count)
                    values (?, ?, ?, ?, ?, ?)\
                    """)
                        .param(id)
                        .param(place++)
                        .param(question.question())
                        .param(question.asked())
                        .param(cell.answer())
                        .param(cell.count())
                        .update();
    }

    private List<Question> table(long id) {
        record Line(String question, int asked, Cell cell) {}
        var lines = jdbc.sql("""
            select question, asked, answer, count from equality.published_count where published = ? order by place\
            """)
                .param(id)
                .query((row, number) ->
                        new Line(row.getString(1), row.getInt(2), new Cell(row.getString(3), whole(row.getObject(4)))))
                .list();
        var asked = lines.stream().collect(groupingBy(Line::question, LinkedHashMap::new, toList()));
        return asked.values().stream()
                .map(of -> new Question(
                        of.getFirst().question(),
                        of.getFirst().asked(),
                        of.stream().collect(mapping(Line::cell, toList()))))
                .toList();
    }

    private static @Nullable Integer whole(@Nullable Object count) {
        return count instanceof Integer number ? number : null;
    }
}
