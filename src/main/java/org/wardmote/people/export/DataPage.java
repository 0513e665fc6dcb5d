package org.wardmote.people.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Everything that is kept of the reader.
///
/// @param empty what is kept of nobody like them: the kinds of which there is nothing
/// @param review that something is being reviewed, and by when they hear; null where nothing is
public record DataPage(
        Frame frame,
        List<Kind> kinds,
        List<String> empty,
        @Nullable String review) implements Page {

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
