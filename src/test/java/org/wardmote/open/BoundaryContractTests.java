package org.wardmote.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoundaryContractTests {

    private static final String ADDRESS = "/areas/thornfield/abbey-green/boundary.geojson";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OpenFormats open = new OpenFormats();

    @Test
    void runsOuterRingsAgainstTheClockAndHolesWithIt() {
        var shapes = ThornfieldOnPaper.SHAPES;
        var whole = shapes.toGeometry(new Envelope(0, 0.02, 51.5, 51.515));
        var hole = shapes.toGeometry(new Envelope(0.005, 0.01, 51.505, 51.51));
        open.thornfield.areas.redraw(open.thornfield.abbeyGreen, whole.difference(hole));
        var rings = geometry().get("coordinates");
        assertThat(rings.size()).isEqualTo(2);
        assertThat(twiceTheArea(rings.get(0))).isPositive();
        assertThat(twiceTheArea(rings.get(1))).isNegative();
    }

    @Test
    void keepsEveryPart() {
        var shapes = ThornfieldOnPaper.SHAPES;
        var one = shapes.toGeometry(new Envelope(0, 0.005, 51.5, 51.505));
        var other = shapes.toGeometry(new Envelope(0.01, 0.02, 51.51, 51.515));
        open.thornfield.areas.redraw(open.thornfield.abbeyGreen, one.union(other));
        assertThat(geometry().get("type").stringValue()).isEqualTo("MultiPolygon");
        assertThat(geometry().get("coordinates").size()).isEqualTo(2);
    }

    @Test
    void isNotThereForAWardThatIsNot() {
        assertThat(open.get("/areas/thornfield/nowhere/boundary.geojson").getStatus())
                .isEqualTo(404);
    }

    private JsonNode geometry() {
        return JSON.readTree(open.body(ADDRESS)).get("geometry");
    }

    private static double twiceTheArea(JsonNode ring) {
        var sum = 0.0;
        for (var i = 1; i < ring.size(); i++) {
            var from = ring.get(i - 1);
            var to = ring.get(i);
            sum += from.get(0).doubleValue() * to.get(1).doubleValue()
                    - to.get(0).doubleValue() * from.get(1).doubleValue();
        }
        return sum;
    }
}
