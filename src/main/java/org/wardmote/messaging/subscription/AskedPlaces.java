package org.wardmote.messaging.subscription;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Grid;
import org.wardmote.area.Lookup;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.wish.Spot;
import org.wardmote.messaging.wish.Tie;
import org.wardmote.messaging.wish.Wish;

/// Writes down a place that somebody follows or asked for: an area, a circle with the area in which its centre
/// lies, or what was drawn.
@Component
class AskedPlaces {

    private final JdbcClient jdbc;
    private final Grid grid;
    private final Lookup lookup;
    private final Clock clock;

    AskedPlaces(JdbcClient jdbc, Grid grid, Lookup lookup, Clock clock) {
        this.jdbc = jdbc;
        this.grid = grid;
        this.lookup = lookup;
        this.clock = clock;
    }

    void insert(long subscriber, Wish wish, boolean live) {
        switch (wish.spot()) {
            case Spot.Within within ->
                within(subscriber, wish, live, within.area().number());
            case Spot.Around around ->
                circle(subscriber, wish, live, grid.of(around.centre()), around.metres(), home(around));
            case Spot.Circle circle -> circle(subscriber, wish, live, circle.centre(), circle.metres(), null);
            case Spot.Drawn drawn -> drawn(subscriber, wish, live, drawn.corners());
        }
    }

    private void within(long subscriber, Wish wish, boolean live, long area) {
        insert(subscriber, wish, live, "area", ":area", Map.of("area", area));
    }

    /// The local area in which it lies.
    private @Nullable Long home(Spot.Around around) {
        return lookup.around(around.centre()).stream()
                .findFirst()
                .map(candidate -> candidate.area().id().number())
                .orElse(null);
    }

    private void circle(long subscriber, Wish wish, boolean live, Grid.Metres at, int metres, @Nullable Long home) {
        var spot = new HashMap<String, @Nullable Object>();
        spot.put("east", at.easting());
        spot.put("north", at.northing());
        spot.put("metres", metres);
        spot.put("home", home);
        insert(
                subscriber,
                wish,
                live,
                "centre, metres, reach, home",
                "point(:east, :north), :metres, box(point(:east - :metres, :north - :metres),"
                        + " point(:east + :metres, :north + :metres)), cast(:home as bigint)",
                spot);
    }

    private void drawn(long subscriber, Wish wish, boolean live, List<Grid.Metres> corners) {
        var polygon = corners.stream()
                .map(corner -> "(" + corner.easting() + "," + corner.northing() + ")")
                .collect(Collectors.joining(",", "(", ")"));
        insert(
                subscriber,
                wish,
                live,
                "outline, reach",
                "cast(:drawn as polygon), box(cast(:drawn as polygon))",
                Map.of("drawn", polygon));
    }

    private void insert(long subscriber, Wish wish, boolean live, String columns, String values, Map<String, ?> spot) {
        jdbc.sql("insert into messaging.following (" + columns
                        + ", subscriber, name, ties, topics, channel, language, pace, live, from_at) values (" + values
                        + ", :subscriber, :name, :ties, :topics, :channel, :language, :pace, :live, :now)")
                .params(spot)
                .param("subscriber", subscriber)
                .param("name", wish.name())
                .param("ties", Tie.bits(wish.ties()))
                .param("topics", Topic.bits(wish.topics()))
                .param("channel", wish.way().code())
                .param("language", wish.language().toLanguageTag())
                .param("pace", wish.pace().code())
                .param("live", live)
                .param("now", Moments.at(Moments.now(clock)))
                .update();
    }
}
