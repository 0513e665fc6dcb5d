package org.wardmote.guide;

import java.time.LocalDate;

/// A plain explanation, somebody's to keep right.
///
/// @param html safe to print: written in Markdown, and sanitised
/// @param owner who answers for it
/// @param reviewed when it was last read against the facts, and `reviewBy` when it has to be again
public record Explainer(String slug, String title, String html, String owner, LocalDate reviewed, LocalDate reviewBy) {

    /// Nobody has read it again in time; where it is shown, it says so.
    public boolean overdue(LocalDate day) {
        return day.isAfter(reviewBy);
    }
}
