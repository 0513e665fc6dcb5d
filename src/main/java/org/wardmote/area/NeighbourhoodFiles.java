package org.wardmote.area;

import org.wardmote.importing.Options;

/// Whose neighbourhood a file in the shape of data.police.uk speaks of, where the text itself does not say.
public interface NeighbourhoodFiles {

    /// By `--area`, or by the neighbourhood's id in the path, such as `metropolitan/00BKX6/events.json`.
    ///
    /// @throws org.wardmote.importing.BadRow where neither leads to an area of today
    Area get(String path, Options options);
}
