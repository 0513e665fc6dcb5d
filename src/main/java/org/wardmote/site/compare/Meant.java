package org.wardmote.site.compare;

import java.util.List;
import org.wardmote.area.Area;

/// What a field of the form comes to.
sealed interface Meant {

    /// @param others near the same postcode
    record One(String typed, Area area, List<Area> others) implements Meant {}

    record Unclear(String typed, List<Area> options) implements Meant {}

    record None(String typed) implements Meant {}

    String typed();

    /// How an area is named in an address, beyond doubt.
    static String asked(Area area) {
        return area.borough().slug() + "/" + area.slug();
    }
}
