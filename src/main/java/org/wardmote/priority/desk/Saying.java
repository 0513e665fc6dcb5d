package org.wardmote.priority.desk;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.TimeWords;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Naming;
import org.wardmote.people.PersonId;

/// How this module's pages name places, channels and colleagues.
public record Saying(Frame.Words words, TimeWords times, Naming naming) {

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    public String channel(Channel channel) {
        return say("desk.channel." + channel.code());
    }

    public @Nullable String subject(@Nullable String code) {
        return code == null ? null : say("ledger.subject." + code);
    }

    public String place(Placed placed) {
        return naming.place(placed.organisation(), placed.borough(), placed.area());
    }

    public String colleague(@Nullable PersonId person) {
        return naming.colleague(person);
    }
}
