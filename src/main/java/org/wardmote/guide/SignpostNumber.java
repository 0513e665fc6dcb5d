package org.wardmote.guide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A number to call or another way to help, somebody's to keep right.
///
/// @param number as people dial or read it; more than digits for some
/// @param when what it is for
public record SignpostNumber(
        String id,
        String name,
        String number,
        String when,
        @Nullable String textphone,
        @Nullable String url,
        String owner,
        LocalDate reviewed,
        LocalDate reviewBy) {

    /// Nobody has checked it again in time; where it is shown, it says so.
    public boolean overdue(LocalDate day) {
        return day.isAfter(reviewBy);
    }
}
