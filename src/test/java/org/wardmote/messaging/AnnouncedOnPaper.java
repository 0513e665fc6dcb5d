package org.wardmote.messaging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Fallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.messaging.announcement.Announced;
import org.wardmote.messaging.announcement.AnnouncementClass;

/// Announcements as one plain paragraph each, where nobody else reads them.
@Fallback
final class AnnouncedOnPaper implements Announced {

    private final JdbcClient jdbc;

    AnnouncedOnPaper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public One get(long announcement) {
        return jdbc.sql("select * from messaging.announcement where id = ?")
                .param(announcement)
                .query((row, number) -> new One(
                        announcement,
                        row.getString("reference"),
                        AnnouncementClass.of(row.getString("class")),
                        Topic.of(row.getString("topic")),
                        row.getString("organisation"),
                        null,
                        null,
                        row.getString("sender"),
                        Optional.ofNullable(row.getObject("corrects", Long.class))))
                .single();
    }

    @Override
    public Text text(long announcement, Locale language) {
        return jdbc.sql("select subject, words from messaging.announcement where id = ?")
                .param(announcement)
                .query((row, number) -> new Text(
                        Locale.UK,
                        row.getString("subject"),
                        List.of(new Letter.Block.Paragraph(row.getString("words")))))
                .single();
    }
}
