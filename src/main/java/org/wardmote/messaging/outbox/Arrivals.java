package org.wardmote.messaging.outbox;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.audience.Announcement;
import org.wardmote.messaging.post.Installation;

/// How one announcement arrived in a demonstration: the first of each sort that its outbox keeps.
@Component
public class Arrivals {

    /// @param href where the outbox has it
    /// @param head the subject of a mail, the account of a post
    public record Arrival(String href, @Nullable String head, String text) {}

    private final JdbcClient jdbc;
    private final Installation installation;

    Arrivals(JdbcClient jdbc, Installation installation) {
        this.jdbc = jdbc;
        this.installation = installation;
    }

    /// False anywhere but in a demonstration: what was sent is its reader's alone.
    public boolean areKept() {
        return installation.keepsAnOutbox();
    }

    /// A copy's Message-ID begins with the number of its announcement, in forty bits.
    public Optional<Arrival> mail(long announcement) {
        var number = String.format(Locale.ROOT, "%010x", announcement);
        return find("""
            select '/outbox/' || id as href, subject as head, text from messaging.outbox_mail
             where message like ? order by id limit 1\
            """, "<" + number.substring(0, 8) + "-" + number.substring(8) + "%");
    }

    public Optional<Arrival> text(long announcement) {
        return find("""
            select '/outbox/texts/' || kept.id as href, null as head, kept.text
              from messaging.outbox_text kept
              join messaging.delivery one on one.message = kept.reference
              join messaging.item_to_tell told on told.id = one.told
             where told.kind = ? and told.item = ? order by kept.id limit 1\
            """, Announcement.KIND, announcement);
    }

    /// It leads to the announcement's own address.
    public Optional<Arrival> push(long announcement) {
        return find("""
            select '/outbox/pushes/' || kept.id as href, kept.title as head, kept.body as text
              from messaging.outbox_push kept join messaging.announcement one on kept.link like '%/alerts/' || one.reference
             where one.id = ? order by kept.id limit 1\
            """, announcement);
    }

    public Optional<Arrival> post(long announcement) {
        return find("""
            select '/outbox/posts#post-' || kept.id as href, kept.account as head, kept.text
              from messaging.outbox_post kept join messaging.social_post one on one.mark = kept.mark
             where one.announcement = ? and kept.removed_at is null order by kept.id limit 1\
            """, announcement);
    }

    private Optional<Arrival> find(String sql, Object... of) {
        return jdbc.sql(sql)
                .params(of)
                .query((row, number) ->
                        new Arrival(row.getString("href"), row.getString("head"), row.getString("text")))
                .optional();
    }
}
