package org.wardmote.messaging;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a subscriber may ask to hear about. A place in the list is a bit in `messaging.following.topics`: new
/// topics go to the end, and none is taken out.
public enum Topic {
    /// Crime and anti-social behaviour nearby, and how to guard against it.
    SAFETY,
    /// Appeals for witnesses and for help.
    APPEALS,
    /// Answers to what people said, and what came of it.
    ANSWERS,
    /// Meetings, surgeries, action days.
    MEETINGS,
    /// Chances to have a say.
    CONSULTATIONS,
    /// The ward's newsletter.
    NEWSLETTER,
    /// Volunteering and watch schemes.
    VOLUNTEERING;

    public int bit() {
        return 1 << ordinal();
    }

    /// As it is stored and stands in an address: `appeals`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Topic of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Several as one number.
    public static int bits(Collection<Topic> topics) {
        return topics.stream().mapToInt(Topic::bit).reduce(0, (some, one) -> some | one);
    }

    public static Set<Topic> in(int bits) {
        var topics = EnumSet.noneOf(Topic.class);
        for (var topic : values()) if ((bits & topic.bit()) != 0) topics.add(topic);
        return topics;
    }
}
