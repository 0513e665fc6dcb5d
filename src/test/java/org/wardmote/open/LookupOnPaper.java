package org.wardmote.open;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Candidate;
import org.wardmote.area.Found;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;

/// Looks through the list of areas with JTS; a hundredth of a degree counts as near.
final class LookupOnPaper implements Lookup {

    private static final double NEAR = 0.0005;
    private static final GeometryFactory POINTS = new GeometryFactory();

    private final AreasOnPaper areas;
    private final Map<String, LatLng> postcodes = new HashMap<>();
    private final Map<String, Found> others = new HashMap<>();

    LookupOnPaper(AreasOnPaper areas) {
        this.areas = areas;
    }

    void put(String postcode, LatLng point) {
        postcodes.put(postcode, point);
    }

    void put(String typed, Found found) {
        others.put(typed, found);
    }

    @Override
    public Found find(String typed) {
        return Optional.ofNullable(others.get(typed)).orElse(new Found.Nothing(typed));
    }

    @Override
    public Optional<Located> findPostcode(String postcode) {
        return Optional.ofNullable(postcodes.get(postcode)).map(point -> new Located(postcode, point, around(point)));
    }

    @Override
    public List<Candidate> around(LatLng point) {
        var at = POINTS.createPoint(new Coordinate(point.lng(), point.lat()));
        return areas.all().stream()
                .filter(area ->
                        area.kind() == AreaKind.WARD && areas.boundary(area).isWithinDistance(at, NEAR))
                .map(area -> candidate(area, areas.boundary(area).distance(at)))
                .sorted((one, other) -> Double.compare(one.metres(), other.metres()))
                .toList();
    }

    private static Candidate candidate(Area area, double degrees) {
        return new Candidate(area, degrees == 0 ? Candidate.Why.CONTAINS : Candidate.Why.BORDER, degrees * 111_000);
    }
}
