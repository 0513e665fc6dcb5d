package org.wardmote.people;

import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.area.Organisation;
import org.wardmote.kernel.Function;

/// A function that somebody holds today: for an organisation, in a borough or one local area, or everywhere.
///
/// @param borough null: everywhere
/// @param area a local area of that borough; null: all of it
public record Grant(
        Function function,
        String organisation,
        Organisation.Kind kind,
        @Nullable AreaId borough,
        @Nullable AreaId area) {

    /// Whether it reaches a record of an organisation, placed in an area or only in a borough or nowhere.
    public boolean covers(String owner, @Nullable AreaId itsBorough, @Nullable AreaId itsArea) {
        return organisation.equals(owner)
                && (borough == null || borough.equals(itsBorough))
                && (area == null || area.equals(itsArea));
    }
}
