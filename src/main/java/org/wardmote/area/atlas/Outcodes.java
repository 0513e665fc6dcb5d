package org.wardmote.area.atlas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wardmote.area.Area;
import org.wardmote.area.LatLng;
import org.wardmote.area.postcode.Outcode;
import org.wardmote.area.postcode.Postcodes;
import org.wardmote.area.postcode.Postcodes.Range;

/// Which areas an outward code covers: those its postcodes lie in, most first; without postcodes those of the
/// boroughs that somebody wrote down, nearest first.
record Outcodes(Today today, Postcodes postcodes, Map<Integer, Placed> byHand) {

    private static final int MOST_BY_HAND = 12;

    /// @param boroughs by code
    record Placed(LatLng point, List<String> boroughs) {}

    /// Whether any are known, so that not to know one means something.
    boolean any() {
        return postcodes.size() > 0 || !byHand.isEmpty();
    }

    boolean knows(int outcode) {
        if (postcodes.size() > 0) return !postcodes.ofOutcode(outcode).isEmpty();
        return byHand.containsKey(outcode);
    }

    List<Area> areas(int outcode) {
        if (postcodes.size() > 0) return areas(postcodes.ofOutcode(outcode));
        var placed = byHand.get(outcode);
        return placed == null ? List.of() : areas(placed);
    }

    /// The areas of the postcodes that differ from this one in their last two letters only, or else in more.
    List<Area> areasNear(int postcode) {
        var sector = areas(postcodes.ofSector(postcode));
        return sector.isEmpty() ? areas(Outcode.of(postcode)) : sector;
    }

    private List<Area> areas(Range range) {
        var counts = new HashMap<Area, Integer>();
        IntStream.range(range.from(), range.until())
                .filter(postcodes::isInUse)
                .forEach(place -> today.at(postcodes.lat(place), postcodes.lng(place))
                        .ifPresent(area -> counts.merge(area, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Area, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Area> areas(Placed placed) {
        return today.local().stream()
                .filter(area -> placed.boroughs().contains(area.borough().code()))
                .sorted(Comparator.comparingDouble(area -> square(area.centre(), placed.point())))
                .limit(MOST_BY_HAND)
                .toList();
    }

    /// Good enough to tell the nearer: at London's latitude a degree of longitude is 0.62 of one of latitude.
    private static double square(LatLng one, LatLng other) {
        var north = one.lat() - other.lat();
        var east = 0.62 * (one.lng() - other.lng());
        return north * north + east * east;
    }
}
