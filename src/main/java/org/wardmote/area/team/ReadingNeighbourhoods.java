package org.wardmote.area.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.LatLng;
import org.wardmote.area.Team;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.JsonObject;

/// One neighbourhood, or one person, as data.police.uk has them.
record ReadingNeighbourhoods(UnaryOperator<String> cleaner) {

    private static final Roles ROLES = Roles.load();
    private static final String NO_RANK = "Team member";

    /// The names that its contact details go by.
    private static final Set<String> ROUTES = Set.of(
            "email",
            "telephone",
            "mobile",
            "fax",
            "web",
            "address",
            "facebook",
            "twitter",
            "youtube",
            "myspace",
            "bebo",
            "flickr",
            "google-plus",
            "forum",
            "e-messaging",
            "blog",
            "rss");

    /// @param routes null where the text does not speak of them
    record Detail(
            String id,
            String name,
            @Nullable List<Team.Route> routes,
            Team.@Nullable Base base,
            @Nullable LatLng centre) {}

    Detail neighbourhood(JsonObject object) {
        return new Detail(
                bounded("id", object.get("id"), 100),
                cleaner.apply(bounded("name", object.get("name"), 200)),
                object.has("contact_details") ? routes(object) : null,
                base(object).orElse(null),
                object.findObject("centre")
                        .flatMap(ReadingNeighbourhoods::point)
                        .orElse(null));
    }

    PostRow person(JsonObject object) {
        var name = object.find("name").filter(said -> !NameForms.isVacancy(said));
        if (name.isPresent() && NameForms.whole(name.get()).isEmpty()) throw new BadRow("\"name\" holds no name.");
        var rank = bounded("rank", object.find("rank").orElse(NO_RANK), 100);
        return new PostRow(
                new PostRow.Kind(rank, ROLES.of(rank, ""), false, true, true),
                name.map(said -> bounded("name", said, 200)).orElse(null),
                null,
                null,
                List.of(),
                object.find("bio").map(bio -> bounded("bio", bio, 5000)).orElse(null),
                null,
                routes(object));
    }

    private List<Team.Route> routes(JsonObject object) {
        var routes = new ArrayList<Team.Route>();
        object.findObject("contact_details")
                .ifPresent(details -> details.texts().forEach((written, value) -> {
                    var kind = written.equals("website") ? "web" : written.replace('_', '-');
                    if (ROUTES.contains(kind)
                            && value.length() <= 500
                            && cleaner.apply(value).equals(value)) routes.add(new Team.Route(kind, value));
                }));
        return List.copyOf(routes);
    }

    private Optional<Team.Base> base(JsonObject object) {
        var locations = object.list("locations");
        return locations.stream()
                .filter(location -> location.find("type").orElse("").equals("station"))
                .findFirst()
                .or(() -> locations.stream().findFirst())
                .flatMap(this::asBase);
    }

    private Optional<Team.Base> asBase(JsonObject location) {
        var address = location.find("address").map(cleaner);
        var name = location.find("name").or(() -> address).map(cleaner);
        return name.map(called -> new Team.Base(
                bounded("name", called, 500),
                address.orElse(null),
                location.find("postcode").orElse(null),
                point(location).orElse(null),
                null,
                null,
                null,
                location.find("description").map(cleaner).orElse(null)));
    }

    private static Optional<LatLng> point(JsonObject object) {
        var lat = object.findNumber("latitude");
        var lng = object.findNumber("longitude");
        if (lat.isEmpty() || lng.isEmpty()) return Optional.empty();
        var sound = Math.abs(lat.getAsDouble()) <= 90 && Math.abs(lng.getAsDouble()) <= 180;
        return sound ? Optional.of(new LatLng(lat.getAsDouble(), lng.getAsDouble())) : Optional.empty();
    }

    private static String bounded(String name, String text, int most) {
        if (text.length() > most) throw new BadRow("\"" + name + "\" is longer than " + most + " characters.");
        return text;
    }
}
