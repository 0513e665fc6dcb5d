package org.wardmote.scrutiny.promise;

import java.time.LocalDate;
import java.util.List;
import org.wardmote.scrutiny.measure.Spot;

/// Every promise ever made to the public in some places. A missed one stays.
public interface Promises {

    /// Missed ones first, then those that are open, each newest first.
    ///
    /// @param known the last day of which we count what was recorded
    List<Promised> list(String organisation, List<Spot> spots, LocalDate known);
}
