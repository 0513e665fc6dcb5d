package org.wardmote.open.policeuk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.LatLng;
import org.wardmote.area.Profile;
import org.wardmote.area.Profiles;
import org.wardmote.area.Team;
import org.wardmote.open.json.Contacts;
import org.wardmote.open.json.Degrees;
import org.wardmote.open.policeuk.PoliceUkNeighbourhoods.Neighbourhood;

@Component
class NeighbourhoodDocuments {

    private final Profiles profiles;

    NeighbourhoodDocuments(Profiles profiles) {
        this.profiles = profiles;
    }

    Shapes.NeighbourhoodDocument of(Neighbourhood neighbourhood) {
        var area = neighbourhood.area();
        var contacts =
                neighbourhood.team().map(team -> Contacts.of(team.routes())).orElse(Map.of());
        return new Shapes.NeighbourhoodDocument(
                contacts.getOrDefault("web", ""),
                contacts,
                area.name(),
                List.of(),
                point(area.centre()),
                neighbourhood.team().map(Team::base).map(NeighbourhoodDocuments::location).stream()
                        .toList(),
                null,
                neighbourhood.id(),
                population(profiles.find(area)));
    }

    private static Shapes.Point point(LatLng point) {
        return new Shapes.Point(Degrees.text(point.lat()), Degrees.text(point.lng()));
    }

    private static Shapes.Location location(Team.Base base) {
        var point = base.point();
        return new Shapes.Location(
                base.name(),
                point == null ? null : Degrees.text(point.lng()),
                base.postcode(),
                Objects.requireNonNullElse(base.address(), ""),
                point == null ? null : Degrees.text(point.lat()),
                "station",
                base.note());
    }

    private static String population(Optional<Profile> profile) {
        return profile.map(Profile::population).map(String::valueOf).orElse("0");
    }
}
