package org.wardmote.site.point;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Found;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;
import org.wardmote.area.Place;
import org.wardmote.area.Places;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.site.wording.Wording;

/// Puts the list of contact points together.
@Component
class PointsPages {

    private static final int MOST = 10;

    private final Frames frames;
    private final Places places;
    private final Lookup lookup;
    private final Clock clock;

    PointsPages(Frames frames, Places places, Lookup lookup, Clock clock) {
        this.frames = frames;
        this.places = places;
        this.lookup = lookup;
        this.clock = clock;
    }

    PointsPage all() {
        var frame = frames.frame("/contact-points", List.of(), "site.point.title");
        return all(frame, "", Map.of());
    }

    PointsPage near(String typed) {
        if (typed.isBlank()) return unplaced(typed, "site.find.empty");
        return point(lookup.find(typed.strip()))
                .map(point -> near(typed, point))
                .orElseGet(() -> unplaced(typed, "site.point.unplaced"));
    }

    private PointsPage near(String typed, LatLng point) {
        var frame = frames.unlisted("/contact-points", List.of(), "site.point.near.title", typed.strip());
        var wording = new Wording(frame.words());
        var today = LondonTime.today(clock);
        var nearest = places.nearestContactPoints(point, today, MOST).stream()
                .map(near -> PointCard.of(near.place(), today, near.metres(), wording))
                .toList();
        var summary = frame.say("site.point.near.summary", typed.strip());
        return new PointsPage(frame, typed, null, Map.of(), summary, nearest, List.of());
    }

    private PointsPage unplaced(String typed, String key) {
        var frame = frames.unlisted("/contact-points", List.of(), "site.point.wrong.title");
        return all(frame, typed, Map.of("near", frame.say(key)));
    }

    private PointsPage all(Frame frame, String typed, Map<String, String> problems) {
        var today = LondonTime.today(clock);
        var all = places.listContactPoints();
        var open = cards(all, true, today, frame);
        return new PointsPage(
                frame,
                typed,
                problems.get("near"),
                problems,
                frame.say("site.point.summary", open.size()),
                open,
                cards(all, false, today, frame));
    }

    private static List<PointCard> cards(List<Place> all, boolean open, LocalDate today, Frame frame) {
        var wording = new Wording(frame.words());
        return all.stream()
                .filter(point ->
                        open ? point.period().includes(today) : point.period().hasEndedBy(today))
                .map(point -> PointCard.of(point, today, null, wording))
                .toList();
    }

    private static Optional<LatLng> point(Found found) {
        return switch (found) {
            case Found.Postcode hit -> Optional.of(hit.located().point());
            case Found.NoLongerInUse gone -> Optional.of(gone.located().point());
            case Found.OnePlace hit -> Optional.of(hit.place().point());
            case Found.Several several
            when several.exact() -> point(several.matches().getFirst());
            case Found.Several several -> Optional.empty();
            case Found.Outward outward -> outward.areas().stream().findFirst().map(area -> area.centre());
            case Found.UnknownPostcode unknown -> Optional.empty();
            case Found.NotInLondon elsewhere -> Optional.empty();
            case Found.Nothing nothing -> Optional.empty();
        };
    }

    private static Optional<LatLng> point(Found.Match match) {
        return Optional.of(
                switch (match) {
                    case Found.Match.PlaceMatch hit -> hit.place().point();
                    case Found.Match.AreaMatch hit -> hit.area().centre();
                });
    }
}
