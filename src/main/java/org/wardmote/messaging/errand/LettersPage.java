package org.wardmote.messaging.errand;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.post.Sheet;

/// Letters to print, each on a page of its own.
///
/// @param large in 16 point; `other` is the address of the same in the other size
public record LettersPage(Frame frame, List<Posted> letters, boolean large, String other) implements Page {

    /// @param address the lines in the window of the envelope
    public record Posted(List<String> address, String date, Sheet sheet) {}
}
