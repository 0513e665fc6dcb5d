package org.wardmote.area.atlas;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.LatLng;
import org.wardmote.area.atlas.Outcodes.Placed;
import org.wardmote.area.boundary.PartEditions;
import org.wardmote.area.boundary.PartEditions.Part;
import org.wardmote.area.postcode.Outcode;
import org.wardmote.area.postcode.Postcodes;
import org.wardmote.area.postcode.ReadingPostcodes;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Follower;

/// Holds the atlas. It is begun when the program starts and made while the rest of it starts; whoever asks before
/// it is done waits. After a change, and on a day that changes borders, only those parts are made anew that
/// changed, and the new atlas takes the old one's place in one step.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AtlasKeeper implements Follower {

    private final DataSource database;
    private final JdbcClient jdbc;
    private final PartEditions editions;
    private final AtlasSettings settings;
    private final Clock clock;
    private final CompletableFuture<Atlas> first;
    private volatile @Nullable Atlas current;

    AtlasKeeper(DataSource database, PartEditions editions, AtlasSettings settings, Clock clock) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.editions = editions;
        this.settings = settings;
        this.clock = clock;
        this.first = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("atlas").start(this::begin);
    }

    Atlas now() {
        var atlas = current;
        if (atlas == null) atlas = begun();
        return clock.millis() < atlas.goodUntil() ? atlas : renewed();
    }

    @Override
    public void catchUp() {
        renewed();
    }

    private void begin() {
        try {
            first.complete(renewed());
        } catch (RuntimeException | Error e) {
            first.completeExceptionally(e);
        }
    }

    /// Should the first attempt have failed, every reader tries again.
    private Atlas begun() {
        try {
            return first.join();
        } catch (CompletionException e) {
            return renewed();
        }
    }

    private synchronized Atlas renewed() {
        var old = current;
        var now = editions.read();
        if (old != null && old.editions().equals(now) && clock.millis() < old.goodUntil()) return old;
        var atlas = make(old, now);
        current = atlas;
        return atlas;
    }

    /// Postcodes are read on a thread of their own: those that all share may be busy with something that never
    /// ends.
    private Atlas make(@Nullable Atlas old, Map<Part, Long> now) {
        var postcodes = CompletableFuture.supplyAsync(
                () -> postcodes(old, now), Thread.ofPlatform().daemon().name("postcodes")::start);
        var ground = ground(old, now);
        return new Atlas(
                now, ground, postcodes.join(), new Outcodes(ground.today(), postcodes.join(), outcodesByHand()));
    }

    private Postcodes postcodes(@Nullable Atlas old, Map<Part, Long> now) {
        if (old != null && old.has(Part.POSTCODES, now)) return old.postcodes();
        return ReadingPostcodes.read(database);
    }

    private Ground ground(@Nullable Atlas old, Map<Part, Long> now) {
        if (old != null && old.has(Part.BOUNDARIES, now) && clock.millis() < old.goodUntil()) return old.ground();
        var boundaries = new ReadingBoundaries(jdbc, LondonTime.today(clock)).read();
        var today = new Today(boundaries, settings.borderMetres());
        return new Ground(boundaries, today, new Neighbours(today, boundaries.borders()));
    }

    private Map<Integer, Placed> outcodesByHand() {
        var placed = new HashMap<Integer, Placed>();
        jdbc.sql("select outcode, lat, lng, boroughs from area.outcode").query(row -> {
            var point = new LatLng(row.getDouble("lat"), row.getDouble("lng"));
            var boroughs = List.of((String[]) row.getArray("boroughs").getArray());
            Outcode.pack(row.getString("outcode"))
                    .ifPresent(outcode -> placed.put(outcode, new Placed(point, boroughs)));
        });
        return Map.copyOf(placed);
    }
}
