package org.wardmote.messaging.coordinator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A coordinator's own page.
///
/// @param charges what they were given, each in a sentence; empty: nothing that holds today
public record CoordinatingPage(
        Frame frame,
        @Nullable String news,
        List<String> charges,
        List<Message> messages,
        List<Passed> passed,
        List<Person> people)
        implements Page {

    /// @param note since when it waits, and for how many
    public record Message(String subject, String href, String note) {}

    /// Marked as passed on a moment ago.
    ///
    /// @param note for how many
    /// @param undo where the button leads with which it waits again
    public record Passed(String subject, String note, String undo) {}

    /// @param address the number, or the lines of the postal address
    /// @param stop where the button leads with which they get no more
    public record Person(String name, String way, List<String> address, String since, String stop) {}
}
