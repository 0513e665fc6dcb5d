package org.wardmote.priority.action;

import java.time.Instant;
import java.time.LocalDate;
import org.wardmote.kernel.LondonTime;

/// An action was to be done by one day, and from then on by another.
///
/// @param why the public reads it
public record MovedDay(long action, LocalDate from, LocalDate to, String why, Instant at) {

    /// Its day had gone by. That stays so, whatever day was named then.
    public boolean isLate() {
        return LocalDate.ofInstant(at, LondonTime.ZONE).isAfter(from);
    }
}
