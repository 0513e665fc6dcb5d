package org.wardmote.priority.desk;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.TimeWords;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Subjects;
import org.wardmote.people.Naming;
import org.wardmote.people.PersonId;

/// How this module's pages name places, channels and colleagues.
public record Saying(Frame.Words words, TimeWords times, Subjects subjects, Naming naming) {

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    public String channel(Channel channel) {
        return say("desk.channel." + channel.code());
    }

    /// The words for a subject of the list; others stay as whoever logged them typed them.
    public @Nullable String subject(@Nullable String subject) {
        return subject != null && subjects.includes(subject) ? say("ledger.subject." + subject) : subject;
    }

    public String place(Placed placed) {
        return naming.place(placed.organisation(), placed.borough(), placed.area());
    }

    public String colleague(@Nullable PersonId person) {
        return naming.colleague(person);
    }
}
