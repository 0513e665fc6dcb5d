package org.wardmote.scrutiny.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The targets that hold.
public interface Targets {

    /// By standard: a borough's own before everybody's, the newest that has begun.
    ///
    /// @param borough 0: everywhere
    /// @param day on which they hold
    /// @param known the last day of which we count what was set
    Map<Standard, Target> on(String organisation, long borough, LocalDate day, LocalDate known);

    /// Everything that was ever set for an organisation, by standard, borough and day.
    List<Target> list(String organisation);

    /// From a day on. Inside the caller's transaction.
    void set(Target target);
}
