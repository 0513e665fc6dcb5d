package org.wardmote.messaging.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.wish.Tie;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;

/// Subscribers as entries of a bundle, some at a time, in the order of their numbers. What is not confirmed stays
/// behind: nobody has consented to it yet.
@Component
class ReadingSubscribers {

    static final int AT_A_TIME = 1000;

    private static final Pattern CORNER = Pattern.compile("\\(([-0-9.e+]+),([-0-9.e+]+)\\)");

    private final JdbcClient jdbc;
    private final Areas areas;
    private final People people;
    private final Contacts contacts;

    ReadingSubscribers(JdbcClient jdbc, Areas areas, People people, Contacts contacts) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.people = people;
        this.contacts = contacts;
    }

    record Numbered(long number, Entry entry) {}

    /// @param delegations the line of each by its number here
    List<Numbered> after(long number, Map<Long, Integer> delegations) {
        var places = places(number);
        return jdbc.sql("""
            select id, person, source, confirmed_at, stopped_at, weekly_most, quiet_from::text, quiet_until::text,
                   delegation
            from messaging.subscriber where id > ? and confirmed_at is not null order by id limit ?\
            """)
                .params(number, AT_A_TIME)
                .query((row, at) -> {
                    var id = row.getLong("id");
                    var delegation = delegations.get(row.getLong("delegation"));
                    return new Numbered(id, entry(row, delegation, places.getOrDefault(id, List.of())));
                })
                .list();
    }

    private Entry entry(ResultSet row, @Nullable Integer delegation, List<Entry.Followed> places) throws SQLException {
        var person = new PersonId(row.getObject("person", UUID.class));
        var routes = contacts.reachable(person);
        return new Entry(
                contacts.nameOf(person).orElse(null),
                address(routes, Route.Kind.EMAIL),
                address(routes, Route.Kind.TELEPHONE),
                address(routes, Route.Kind.POSTAL),
                people.language(person).toLanguageTag(),
                row.getString("source"),
                Moments.get(row, "confirmed_at"),
                Moments.find(row, "stopped_at"),
                row.getObject("weekly_most", Integer.class),
                row.getString("quiet_from"),
                row.getString("quiet_until"),
                delegation,
                places);
    }

    private static @Nullable String address(List<Route> routes, Route.Kind kind) {
        return routes.stream()
                .filter(route -> route.kind() == kind)
                .map(Route::address)
                .findFirst()
                .orElse(null);
    }

    private Map<Long, List<Entry.Followed>> places(long number) {
        var places = new HashMap<Long, List<Entry.Followed>>();
        jdbc.sql("""
            select place.subscriber, place.area, place.centre[0] as easting, place.centre[1] as northing,
                   place.metres, place.outline::text as outline, place.name, place.ties, place.topics, place.channel,
                   place.language, place.pace
            from messaging.following place join (
              select id from messaging.subscriber where id > ? and confirmed_at is not null order by id limit ?
            ) one on one.id = place.subscriber
            where place.live order by place.id\
            """).params(number, AT_A_TIME).query(row -> {
            places.computeIfAbsent(row.getLong("subscriber"), one -> new ArrayList<>())
                    .add(place(row));
        });
        return places;
    }

    private Entry.Followed place(ResultSet row) throws SQLException {
        var area = row.getObject("area", Long.class);
        var metres = row.getObject("metres", Integer.class);
        var outline = row.getString("outline");
        return new Entry.Followed(
                area == null ? null : areas.get(new AreaId(area)).code(),
                metres == null ? null : new Entry.Circle(row.getDouble("easting"), row.getDouble("northing"), metres),
                outline == null ? null : corners(outline),
                Objects.requireNonNull(row.getString("name")),
                Tie.in(row.getInt("ties")).stream().map(Tie::code).toList(),
                Topic.in(row.getInt("topics")).stream().map(Topic::code).toList(),
                row.getString("channel"),
                row.getString("language"),
                row.getString("pace"));
    }

    private static List<Entry.Point> corners(String outline) {
        return CORNER.matcher(outline)
                .results()
                .map(corner ->
                        new Entry.Point(Double.parseDouble(corner.group(1)), Double.parseDouble(corner.group(2))))
                .toList();
    }
}
