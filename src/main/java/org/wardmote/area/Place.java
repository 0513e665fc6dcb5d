package org.wardmote.area;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Period;

/// Something with a name and a point: a town, a station, a street, a front counter.
///
/// @param slug unique within its borough
/// @param details what its kind is said to have, in the order to be shown: `hours`, `services`, `step_free`,
///     `lines`, `operator`, `address`…
/// @param lastChecked when somebody last made sure of the details
public record Place(
        long id,
        Kind kind,
        String name,
        String slug,
        Borough borough,
        LatLng point,
        Period period,
        Map<String, String> details,
        @Nullable LocalDate lastChecked,
        String source) {

    public enum Kind {
        PLACE,
        STATION,
        STREET,
        /// A police station's front counter, or another point where the public can speak to the police.
        CONTACT_POINT;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public String path() {
        return "/places/" + borough.slug() + "/" + slug;
    }

    /// For choosing among several of one name.
    public record Near(Place place, double metres) {}
}
