package org.wardmote.ledger.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Answers that wait for a second person.
///
/// @param told what has just been done
public record WaitingPage(
        Frame frame, String lede, @Nullable String told, List<Waiting> waiting, String empty) implements Page {

    /// @param detail who wrote it, when
    public record Waiting(String href, String title, String detail, String words) {}
}
