package org.wardmote.messaging.network;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a bundle: a subscriber. The names are the format's; `docs/network.md` explains them.
///
/// @param delegation the number of the line among the delegations within which they were entered
record Entry(
        @Nullable String name,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String postal,
        String language,
        String consent,
        Instant confirmed,
        @Nullable Instant stopped,
        @Nullable Integer weekly_most,
        String quiet_from,
        String quiet_until,
        @Nullable Integer delegation,
        List<Followed> places) {

    /// @param area, `circle` or `outline`: one of the three
    record Followed(
            @Nullable String area,
            @Nullable Circle circle,
            @Nullable List<Point> outline,
            String name,
            List<String> ties,
            List<String> topics,
            String channel,
            String language,
            String pace) {}

    /// National Grid, metres.
    record Point(double easting, double northing) {}

    record Circle(double easting, double northing, int metres) {}
}
