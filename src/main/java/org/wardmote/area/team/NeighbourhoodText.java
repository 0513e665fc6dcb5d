package org.wardmote.area.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.area.LatLng;

/// What the texts of a file say of one neighbourhood, gathered.
final class NeighbourhoodText {

    private final String path;
    private final String id;
    private final List<Long> numbers = new ArrayList<>();
    private final List<PostRow> people = new ArrayList<>();
    private ReadingNeighbourhoods.@Nullable Detail detail;
    private boolean speaksOfPeople;
    private boolean nobody;
    private boolean whole = true;

    NeighbourhoodText(String path, String id) {
        this.path = path;
        this.id = id;
    }

    void add(ReadingNeighbourhoods.Detail read, long number) {
        detail = read;
        numbers.add(number);
    }

    void add(PostRow person, long number) {
        speaksOfPeople = true;
        people.add(person);
        numbers.add(number);
    }

    void nobody() {
        speaksOfPeople = true;
        nobody = true;
    }

    void doubt() {
        whole = false;
    }

    boolean isEmpty() {
        return numbers.isEmpty() && !nobody;
    }

    boolean saysNobody() {
        return nobody;
    }

    String path() {
        return path;
    }

    String id() {
        return id;
    }

    String named() {
        return id.isEmpty() ? "this" : "\"" + id + "\"";
    }

    Optional<LatLng> centre() {
        return detail == null ? Optional.empty() : Optional.ofNullable(detail.centre());
    }

    void eachNumber(LongConsumer use) {
        numbers.forEach(use::accept);
    }

    TeamSheet sheet(Area area, String force) {
        var posts = speaksOfPeople ? List.copyOf(people) : null;
        if (detail == null) return new TeamSheet(area, force, null, null, posts, null, null, whole);
        return new TeamSheet(area, force, detail.id(), detail.name(), posts, detail.routes(), detail.base(), whole);
    }
}
