package org.wardmote.messaging.social;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.account.Voices;
import org.wardmote.messaging.announcement.Announcement;

/// Where an announcement stands on social servers, for whoever sent it; and what it would look like there.
@Component
public class Posted {

    /// @param href where it stands; null: nowhere
    /// @param then what the server said, and when it is asked again
    public record Line(String account, @Nullable String href, String state, String then) {}

    /// @param note in which accounts, and how much of the room it takes
    public record Look(String text, String note) {}

    private static final String OWN = "recalled|expired|ended";

    private final JdbcClient jdbc;
    private final Voices voices;
    private final Speaking speaking;
    private final PostWording wording;
    private final Frame.Words words;
    private final Clock clock;

    Posted(JdbcClient jdbc, Voices voices, Speaking speaking, PostWording wording, Frame.Words words, Clock clock) {
        this.jdbc = jdbc;
        this.voices = voices;
        this.speaking = speaking;
        this.wording = wording;
        this.words = words;
        this.clock = clock;
    }

    public List<Line> list(long announcement) {
        return jdbc.sql("""
            select one.*, its.handle from messaging.social_post one join messaging.account its on its.id = one.account
             where one.announcement = ? order by one.id\
            """)
                .param(announcement)
                .query((row, number) -> line(
                        voices.find(row.getLong("account"))
                                .map(Voices.Voice::name)
                                .orElse(row.getString("handle")),
                        row.getString("state"),
                        row.getString("state").matches("posted|changing|removing") ? row.getString("address") : null,
                        row.getString("answer"),
                        Moments.get(row, "due_at"),
                        Moments.find(row, "posted_at")))
                .list();
    }

    private Line line(
            String account,
            String state,
            @Nullable String href,
            @Nullable String answer,
            Instant due,
            @Nullable Instant postedAt) {
        return new Line(account, href, words.say("social.state." + state), then(state, answer, due, postedAt));
    }

    private String then(String state, @Nullable String answer, Instant due, @Nullable Instant postedAt) {
        var times = new TimeWords(words, clock.instant());
        if (state.equals("posted")) return postedAt == null ? "" : words.say("social.then.at", times.near(postedAt));
        if (answer == null) return "";
        if (answer.matches(OWN)) return words.say("social.dropped." + answer);
        var said = answer.equals("first") ? words.say("social.then.first") : words.say("social.then.said", answer);
        return state.equals("failed") ? said : words.say("social.then.again", said, times.near(due));
    }

    public Look look(Announcement one) {
        var said = wording.of(one, Servers.USUAL);
        var accounts = speaking.of(one).stream().map(Voices.Voice::name).toList();
        return new Look(
                said.text(),
                accounts.isEmpty()
                        ? words.say("social.look.none")
                        : words.say(
                                "social.look.accounts",
                                String.join("; ", accounts),
                                Cut.length(said.text()),
                                Servers.USUAL));
    }
}
