package org.wardmote.priority.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a ward panel is given to read, made from the records of the ward, worded.
///
/// @param since when the panel met before, in a sentence
/// @param live what is being worked on
/// @param proposed on what it is to decide
/// @param missed promises whose day went by
/// @param patrols what was asked for and decided
public record Pack(
        String place, String since, List<Item> live, List<Item> proposed, List<String> missed, List<String> patrols) {

    /// One priority.
    ///
    /// @param href where all of it is
    /// @param happened since the panel met before
    /// @param actions that are still open
    /// @param said what people said about it: at the desk in their words, for the public where they allowed it
    public record Item(
            String reference,
            String issue,
            String href,
            String stage,
            @Nullable String stale,
            String rests,
            @Nullable String last,
            @Nullable String hours,
            List<String> happened,
            List<String> actions,
            List<String> said) {}
}
