package org.wardmote.area.team;

import java.util.List;
import org.wardmote.importing.JsonObject;

/// What an object of data.police.uk is, by the fields it has.
enum NeighbourhoodShape {
    NEIGHBOURHOOD,
    PERSON,
    EVENT,
    PRIORITY,
    POINT,
    OTHER;

    private static final List<String> ELSEWHERE = List.of("url", "category", "code", "month", "street", "title");

    static NeighbourhoodShape of(JsonObject object) {
        if (object.has("issue")) return PRIORITY;
        if (object.has("start_date")) return EVENT;
        if (object.has("latitude") && object.has("longitude"))
            return object.has("name") || object.has("street") ? OTHER : POINT;
        if (ELSEWHERE.stream().anyMatch(object::has)) return OTHER;
        if (object.has("id") && object.has("name")) return NEIGHBOURHOOD;
        return object.has("name") && (object.has("rank") || object.has("bio") || object.has("contact_details"))
                ? PERSON
                : OTHER;
    }
}
