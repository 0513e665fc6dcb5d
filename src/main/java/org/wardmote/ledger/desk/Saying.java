package org.wardmote.ledger.desk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.TimeWords;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.State;
import org.wardmote.ledger.Subjects;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.Naming;
import org.wardmote.people.PersonId;

/// How desk pages name states, channels, places and colleagues.
public record Saying(Frame.Words words, TimeWords times, Subjects subjects, Naming naming) {

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    /// `2 hours left`, `missed yesterday at 2:10pm`, `answered in 5 hours`.
    public String left(Contribution.Clock clock) {
        var stopped = clock.stoppedAt();
        if (stopped != null) return say("desk.time.stopped", times.length(Duration.between(clock.from(), stopped)));
        if (clock.missedAt() != null || !clock.dueAt().isAfter(times.now()))
            return say("desk.time.missed", times.near(clock.dueAt()));
        return say("desk.time.left", times.length(Duration.between(times.now(), clock.dueAt())));
    }

    public String state(State state) {
        return say("desk.state." + state.code());
    }

    /// Tones of `part.tag`.
    public static String tone(State state) {
        return switch (state) {
            case ANSWERED, OUTCOME_TOLD -> "good";
            case CLOSED, MERGED -> "off";
            default -> "plain";
        };
    }

    /// The words for a subject of the list; others stay as whoever logged them typed them.
    public @Nullable String subject(@Nullable String subject) {
        return subject != null && subjects.includes(subject) ? say("ledger.subject." + subject) : subject;
    }

    public String channel(Channel channel) {
        return say("desk.channel." + channel.code());
    }

    public String disposition(Disposition disposition) {
        return say("desk.disposition." + disposition.code());
    }

    public String passedTo(PassedTo to) {
        return say("desk.passed-to." + to.code());
    }

    public String place(Placed placed) {
        return naming.place(placed.organisation(), placed.borough(), placed.area());
    }

    public String area(AreaId id) {
        return naming.area(id);
    }

    public String organisation(String id) {
        return naming.organisation(id);
    }

    public String colleague(@Nullable PersonId person) {
        return naming.colleague(person);
    }
}
