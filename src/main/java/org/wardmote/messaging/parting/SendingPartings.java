package org.wardmote.messaging.parting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.post.Envelope;
import org.wardmote.messaging.post.Post;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.messaging.post.Stationery;
import org.wardmote.platform.Job;

/// Sends the last words and forgets each as soon as a mail server has it, or will never have it.
@Component
class SendingPartings implements Job {

    private static final int MOST_TRIES = 48;

    private record Parting(
            long id, String email, String subject, List<String> paragraphs, Locale language, UUID message, int tries) {}

    private final JdbcClient jdbc;
    private final Post post;
    private final Stationery stationery;
    private final Frame.Words words;
    private final Clock clock;

    SendingPartings(JdbcClient jdbc, Post post, Stationery stationery, Frame.Words words, Clock clock) {
        this.jdbc = jdbc;
        this.post = post;
        this.stationery = stationery;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "messaging.partings";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        if (post.isOpen()) due().forEach(this::send);
    }

    private List<Parting> due() {
        return jdbc.sql("select * from messaging.parting where due_at <= ? order by id limit 100")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> parting(row))
                .list();
    }

    private void send(Parting one) {
        var outcome =
                post.send(stationery.write(letter(one), new Envelope(one.email(), null, one.message(), null, true)));
        var isOver = outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Never;
        if (isOver || one.tries() >= MOST_TRIES) forget(one);
        else tryLater(one);
    }

    private Letter letter(Parting one) {
        var blocks = one.paragraphs().stream().<Block>map(Block.Paragraph::new).toList();
        return new Letter(
                one.subject(), words.say("frame.name"), blocks, words.say("mail.parting.why"), one.language());
    }

    private void forget(Parting one) {
        jdbc.sql("delete from messaging.parting where id = ?").param(one.id()).update();
    }

    private void tryLater(Parting one) {
        jdbc.sql("update messaging.parting set tries = tries + 1, due_at = ? where id = ?")
                .params(clock.instant().plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC), one.id())
                .update();
    }

    private static Parting parting(ResultSet row) throws SQLException {
        return new Parting(
                row.getLong("id"),
                row.getString("email"),
                row.getString("subject"),
                Arrays.asList((String[]) row.getArray("paragraphs").getArray()),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("message", UUID.class),
                row.getInt("tries"));
    }
}
