package org.wardmote.people.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A copy, worded.
///
/// @param empty the kinds of which there is nothing
public record ShownCopy(List<Kind> kinds, List<String> empty) {

    /// @param name such as `people.person`, also its place on the page
    /// @param heldBack a sentence; null where nothing is
    public record Kind(
            String name,
            String what,
            String why,
            List<List<Field>> rows,
            @Nullable String heldBack) {}

    public record Field(String name, String value) {}
}
