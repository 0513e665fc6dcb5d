package org.wardmote.scrutiny;

import java.time.LocalDate;
import org.wardmote.area.Area;
import org.wardmote.figure.Share;

/// What the public is told about how a place is answered, for pages of the place.
public interface Scoreboard {

    /// By the police force of a local area, in the last 28 full days.
    AnsweredInTime answeredInTime(Area area);

    /// Where all the figures of an area are.
    String path(Area area);

    /// @param share of the clocks that were due, how many had been answered by then
    /// @param until the first day after the span
    record AnsweredInTime(Share share, LocalDate from, LocalDate until) {}
}
