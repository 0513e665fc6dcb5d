package org.wardmote.area;

import org.wardmote.kernel.Period;

/// An area of one boundary set, with the days for which that set held.
///
/// @param code the statistical (GSS) code, or `demo-…`
/// @param borough the authority it lies in; a borough names itself
/// @param force the id of the police force whose area it is, such as `metropolitan`
/// @param set the name of the boundary set, such as `WD25`
/// @param centre a point inside, for maps and for formats that want one
public record Area(
        AreaId id,
        AreaKind kind,
        String code,
        String name,
        String slug,
        Borough borough,
        String force,
        String set,
        Period period,
        LatLng centre) {

    /// Where its page is.
    public String path() {
        return switch (kind) {
            case BOROUGH -> borough.path();
            case WARD, NEIGHBOURHOOD -> borough.path() + "/" + slug;
            case TOWN_CENTRE -> "/places/" + borough.slug() + "/" + slug;
        };
    }
}
