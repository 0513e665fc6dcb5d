package org.wardmote.site.ward;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Place;
import org.wardmote.area.Places;
import org.wardmote.area.Profile;
import org.wardmote.area.Profiles;
import org.wardmote.site.ward.WardLand.PointLine;
import org.wardmote.site.wording.Wording;

/// What and who is in an area and near it.
@Component
class NearBy {

    private static final int POINTS = 2;

    private final Areas areas;
    private final Places places;
    private final Profiles profiles;

    NearBy(Areas areas, Places places, Profiles profiles) {
        this.areas = areas;
        this.places = places;
        this.profiles = profiles;
    }

    String people(Area area, Wording wording) {
        return profiles.find(area)
                .map(profile -> people(profile, wording))
                .orElseGet(() -> wording.say("site.land.people.unknown"));
    }

    private static String people(Profile profile, Wording wording) {
        var source = wording.say("site.land.people.source", profile.source(), wording.date(profile.asAt()));
        if (profile.population() != null && profile.households() != null)
            return wording.say("site.land.people.both", profile.population(), profile.households(), source);
        if (profile.population() != null)
            return wording.say("site.land.people.population", profile.population(), source);
        return profile.households() == null
                ? wording.say("site.land.people.unknown")
                : wording.say("site.land.people.households", profile.households(), source);
    }

    @Nullable
    String stations(Area area, LocalDate day, Wording wording) {
        var border = PreparedGeometryFactory.prepare(areas.boundary(area));
        var points = new GeometryFactory();
        var within = places.list(area.borough(), Place.Kind.STATION, day).stream()
                .filter(place -> border.covers(points.createPoint(
                        new Coordinate(place.point().lng(), place.point().lat()))))
                .map(Place::name)
                .toList();
        return within.isEmpty() ? null : wording.say("site.land.stations", wording.list(within), within.size());
    }

    List<PointLine> points(Area area, LocalDate day, Wording wording) {
        return places.nearestContactPoints(area.centre(), day, POINTS).stream()
                .map(near -> new PointLine(
                        near.place().name(),
                        near.place().path(),
                        wording.say(
                                "site.point.near",
                                near.place().details().getOrDefault("hours", wording.say("site.point.no-hours")),
                                wording.distance(near.metres()))))
                .toList();
    }
}
