package org.wardmote.open.policeuk;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Anyone;
import org.wardmote.open.json.Degrees;
import org.wardmote.platform.Finished;

/// One closed ring, which is all that the shape can hold: the outline of the largest part, without its holes.
/// GeoJSON has the whole.
@Controller
class PoliceUkBoundaryController {

    private final PoliceUkNeighbourhoods neighbourhoods;
    private final Areas areas;
    private final PoliceUkAnswers answers;

    PoliceUkBoundaryController(PoliceUkNeighbourhoods neighbourhoods, Areas areas, PoliceUkAnswers answers) {
        this.neighbourhoods = neighbourhoods;
        this.areas = areas;
        this.answers = answers;
    }

    @Anyone
    @GetMapping("/policeuk/{force}/{id}/boundary")
    Finished show(@PathVariable String force, @PathVariable String id) {
        return answers.of(ring(areas.boundary(neighbourhoods.get(force, id).area())));
    }

    private static List<Shapes.Point> ring(Geometry boundary) {
        return Arrays.stream(largest(boundary).getExteriorRing().getCoordinates())
                .map(corner -> new Shapes.Point(Degrees.text(corner.y), Degrees.text(corner.x)))
                .toList();
    }

    private static Polygon largest(Geometry boundary) {
        var largest = (Polygon) boundary.getGeometryN(0);
        for (var i = 1; i < boundary.getNumGeometries(); i++) {
            var part = (Polygon) boundary.getGeometryN(i);
            if (part.getArea() > largest.getArea()) largest = part;
        }
        return largest;
    }
}
