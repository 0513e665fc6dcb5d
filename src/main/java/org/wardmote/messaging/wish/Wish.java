package org.wardmote.messaging.wish;

import java.util.Locale;
import java.util.Set;
import org.wardmote.messaging.Topic;

/// One place, and what somebody wants to hear about it.
///
/// @param name the place as they read it: `Brixton Windrush, Lambeth`
/// @param language in which they read, where there is a translation
public record Wish(Spot spot, String name, Set<Topic> topics, Way way, Locale language, Pace pace) {}
