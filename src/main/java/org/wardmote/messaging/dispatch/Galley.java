package org.wardmote.messaging.dispatch;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.post.Circular;

/// One announcement laid out in each language that somebody in hand reads, for as long as they are in hand.
final class Galley {

    private final Topic topic;
    private final Function<Locale, Circular> set;
    private final Map<Locale, Circular> languages = new HashMap<>();

    Galley(Topic topic, Function<Locale, Circular> set) {
        this.topic = topic;
        this.set = set;
    }

    Topic topic() {
        return topic;
    }

    Circular in(Locale language) {
        return languages.computeIfAbsent(language, set);
    }
}
