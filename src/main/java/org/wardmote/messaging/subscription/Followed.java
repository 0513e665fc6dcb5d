package org.wardmote.messaging.subscription;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.wish.Pace;
import org.wardmote.messaging.wish.Way;

/// A place that a subscriber follows, or that somebody asked for and nobody has confirmed yet.
public record Followed(
        long id, String name, Set<Topic> topics, Way way, Locale language, Pace pace, boolean live, Instant since) {}
