package org.wardmote.messaging.wish;

import org.jspecify.annotations.Nullable;

/// The map on which somebody draws an area, where the browser can.
///
/// @param grounds addresses of the outlines that lie beneath, with spaces between
/// @param tiles, credit null: plain paper
public record Canvas(
        String grounds, @Nullable String tiles, @Nullable String credit) {}
