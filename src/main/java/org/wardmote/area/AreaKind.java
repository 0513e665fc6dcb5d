package org.wardmote.area;

import java.util.Locale;

public enum AreaKind {
    BOROUGH,
    WARD,
    /// Drawn by us where no ward boundaries are loaded; the demo has these.
    NEIGHBOURHOOD,
    /// A place with a boundary, team and priorities of its own, across wards.
    TOWN_CENTRE;

    /// As a file or an address writes it: `town-centre`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
