package org.wardmote.messaging.announcement;

import static java.util.Objects.requireNonNull;

import java.sql.Types;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.Grid;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.Office;
import org.wardmote.people.PersonId;

/// Writes announcements down. Every verb has the row to itself.
@Component
class Kept {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Grid grid;

    Kept(JdbcClient jdbc, TransactionTemplate transaction, Grid grid) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.grid = grid;
    }

    <T> T once(Supplier<T> use) {
        return requireNonNull(transaction.execute(status -> use.get()));
    }

    <T> T with(long id, Function<Announcement, T> use) {
        return once(() -> use.apply(jdbc.sql(AnnouncementRow.SELECT + " where one.id = :id for update of one")
                .param("id", id)
                .query(AnnouncementRow::read)
                .optional()
                .orElseThrow(NotFound::new)));
    }

    /// @param first whose matter it goes on with, and whose readers get it; null: it begins one
    long insert(
            Reference reference,
            Office office,
            Content content,
            String sender,
            @Nullable Announcement first,
            boolean result,
            @Nullable String source,
            @Nullable PersonId author,
            Instant at) {
        var id = jdbc.sql("""
            insert into messaging.announcement
                (reference, matter, corrects, is_result, class, topic, organisation, borough, area, language,
                 subject, words, sender, author, made_at, changed_at, source)
            values (:reference, :matter, :corrects::bigint, :result, :class, :topic, :organisation, :borough::bigint,
                    :area::bigint, :language, '', '', :sender, :author, :at, :at, :source::text)
            returning id\
            """)
                .param("reference", reference.letters())
                .param("matter", first == null ? 0 : first.matter())
                .param("corrects", first == null ? null : first.id())
                .param("result", result)
                .param("class", content.kind().code())
                .param("topic", content.topic().code())
                .param("organisation", office.organisation())
                .param("borough", Desk.number(office.borough()))
                .param("area", Desk.number(office.area()))
                .param("language", content.language().toLanguageTag())
                .param("sender", sender)
                .param("author", author == null ? null : author.value(), Types.OTHER)
                .param("at", Moments.at(at))
                .param("source", source)
                .query(Long.class)
                .single();
        if (first == null)
            jdbc.sql("update messaging.announcement set matter = id where id = ?")
                    .param(id)
                    .update();
        write(id, content, at);
        return id;
    }

    void write(long id, Content content, Instant at) {
        var occurred = content.occurred();
        jdbc.sql("""
            update messaging.announcement
               set class = :class, topic = :topic, language = :language, subject = :subject, words = :words,
                   brief = :brief::text, corners = :corners::text, outline = :outline::polygon, expires_at = :expires::timestamptz,
                   happened_from = :from::timestamptz, happened_until = :until::timestamptz, changed_at = :at
             where id = :id\
            """)
                .param("class", content.kind().code())
                .param("topic", content.topic().code())
                .param("language", content.language().toLanguageTag())
                .param("subject", content.subject())
                .param("words", content.words())
                .param("brief", content.brief())
                .param("corners", AnnouncementRow.corners(content.corners()))
                .param("outline", outline(content))
                .param("expires", Moments.at(content.expiresAt()))
                .param("from", Moments.at(occurred == null ? null : occurred.from()))
                .param("until", Moments.at(occurred == null ? null : occurred.until()))
                .param("at", Moments.at(at))
                .param("id", id)
                .update();
        jdbc.sql("delete from messaging.announced_in where announcement = ?")
                .param(id)
                .update();
        for (var area : content.listAreas())
            jdbc.sql("insert into messaging.announced_in (announcement, area) values (?, ?)")
                    .params(id, area.number())
                    .update();
    }

    /// On the National Grid, as PostgreSQL writes a polygon.
    private @Nullable String outline(Content content) {
        if (content.corners().isEmpty()) return null;
        var points = content.corners().stream().map(grid::of).map(at -> "(" + at.easting() + "," + at.northing() + ")");
        return "(" + String.join(",", points.toList()) + ")";
    }

    /// Whoever first changes what records drafted makes it theirs.
    void adopt(long id, PersonId by) {
        jdbc.sql("update messaging.announcement set author = ? where id = ? and author is null")
                .params(by.value(), id)
                .update();
    }

    void move(long id, AnnouncementState to, Instant at) {
        jdbc.sql("update messaging.announcement set state = :to, changed_at = :at where id = :id")
                .param("to", to.code())
                .param("at", Moments.at(at))
                .param("id", id)
                .update();
    }

    void approve(long id, PersonId by, Instant leaveAt, int expected, Instant at) {
        jdbc.sql("""
            update messaging.announcement
               set state = 'approved', approver = :by, approved_at = :at, leave_at = :leave, expected = :expected,
                   changed_at = :at
             where id = :id\
            """)
                .param("by", by.value())
                .param("at", Moments.at(at))
                .param("leave", Moments.at(leaveAt))
                .param("expected", expected)
                .param("id", id)
                .update();
    }

    void review(long id, PersonId by, Instant at) {
        jdbc.sql("update messaging.announcement set reviewer = :by, reviewed_at = :at where id = :id")
                .param("by", by.value())
                .param("at", Moments.at(at))
                .param("id", id)
                .update();
    }
}
