package org.wardmote.messaging.wish;

import java.util.Locale;
import java.util.Set;
import org.wardmote.messaging.Topic;

/// One place, and what somebody wants to hear about it.
///
/// @param name the place as they read it: `Brixton Windrush, Lambeth`
/// @param ties what it is to them; empty: they have not said
/// @param language in which they read, where there is a translation
public record Wish(Spot spot, String name, Set<Tie> ties, Set<Topic> topics, Way way, Locale language, Pace pace) {}
