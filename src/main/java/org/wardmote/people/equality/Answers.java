package org.wardmote.people.equality;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.Speaker;

/// The answers by speaker. Everything here runs under the role apart.
@Component
class Answers {

    private final EqualityRole role;
    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(EqualityRole role, JdbcClient jdbc, Clock clock) {
        this.role = role;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// In place of all that were given before; a question that is missing was left open.
    void keep(Speaker speaker, Map<String, String> answers) {
        role.under(() -> {
            delete(speaker);
            jdbc.sql("insert into equality.asked (speaker, at) values (?, ?)")
                    .param(speaker.value())
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            answers.forEach((question, answer) -> jdbc.sql(
                            "insert into equality.answer (speaker, question, answer) values (?, ?, ?)")
                    .param(speaker.value())
                    .param(question)
                    .param(answer)
                    .update());
            return answers.size();
        });
    }

    Map<String, String> of(Speaker speaker) {
        return role.under(() -> {
            var found = new HashMap<String, String>();
            jdbc.sql("select question, answer from equality.answer where speaker = ?")
                    .param(speaker.value())
                    .query(row -> {
                        found.put(row.getString(1), row.getString(2));
                    });
            return found;
        });
    }

    void forget(Speaker speaker) {
        role.under(() -> delete(speaker)
                + jdbc.sql("delete from equality.published_speaker where speaker = ?")
                        .param(speaker.value())
                        .update());
    }

    /// What the one answered stays; what the other did takes its place where it did not.
    void join(Speaker was, Speaker is) {
        role.under(() -> {
            move("""
                insert into equality.asked (speaker, at) select :is, at from equality.asked where speaker = :was
                on conflict do nothing\
                """, was, is);
            move("""
                insert into equality.answer (speaker, question, answer)
                select :is, question, answer from equality.answer where speaker = :was on conflict do nothing\
                """, was, is);
            move("""
                insert into equality.published_speaker (published, speaker)
                select published, :is from equality.published_speaker where speaker = :was on conflict do nothing\
                """, was, is);
            move("delete from equality.published_speaker where speaker = :was and speaker <> :is", was, is);
            return move("delete from equality.asked where speaker = :was and speaker <> :is", was, is);
        });
    }

    int forgetBefore(Instant answered, Instant published) {
        return role.under(() -> deleteBefore("delete from equality.asked where at < ?", answered)
                + deleteBefore("delete from equality.published where at < ?", published));
    }

    void forgetAll() {
        role.under(() -> jdbc.sql("delete from equality.asked").update()
                + jdbc.sql("delete from equality.published").update());
    }

    private int delete(Speaker speaker) {
        return jdbc.sql("delete from equality.asked where speaker = ?")
                .param(speaker.value())
                .update();
    }

    private int deleteBefore(String sql, Instant moment) {
        return jdbc.sql(sql).param(moment.atOffset(ZoneOffset.UTC)).update();
    }

    private int move(String sql, Speaker was, Speaker is) {
        return jdbc.sql(sql).param("was", was.value()).param("is", is.value()).update();
    }
}
