package org.wardmote.messaging.errand;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;

/// What has been tried, in words, each with the name of whoever did it.
@Component
class ErrandHistory {

    private final JdbcClient jdbc;
    private final People people;
    private final Frame.Words words;

    ErrandHistory(JdbcClient jdbc, People people, Frame.Words words) {
        this.jdbc = jdbc;
        this.people = people;
        this.words = words;
    }

    List<String> of(Errand one) {
        return jdbc.sql("select made_by, given, reason, at, undone_at from messaging.attempt where delivery = ? order"
                        + " by id")
                .param(one.id())
                .query((row, number) -> line(
                        name(row.getObject("made_by", UUID.class)),
                        ErrandPages.when(
                                row.getObject("at", OffsetDateTime.class).toInstant()),
                        row.getString("reason"),
                        row.getObject("undone_at") != null))
                .list();
    }

    private String line(String name, String when, @Nullable String reason, boolean undone) {
        var line = reason == null
                ? words.say("errand.history.given", when, name)
                : words.say("errand.history.failed", when, name, reason);
        return undone ? words.say("errand.history.undone", line) : line;
    }

    String name(UUID staff) {
        return people.staffName(new PersonId(staff)).orElse(words.say("errand.colleague"));
    }
}
