package org.wardmote.open.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardmote.area.Team;

/// Ways to reach somebody by their kind. The first of each kind: the formats have room for one.
public final class Contacts {

    public static Map<String, String> of(List<Team.Route> routes) {
        var contacts = new LinkedHashMap<String, String>();
        routes.forEach(route -> contacts.putIfAbsent(route.kind(), route.value()));
        return contacts;
    }

    /// Of a post whose holder the public may reach; none otherwise.
    public static Map<String, String> of(Team.Post post) {
        return post.contactable() ? of(post.routes()) : Map.of();
    }

    private Contacts() {}
}
