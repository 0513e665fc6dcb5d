package org.wardmote.people.equality;

import java.util.List;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The equality questions, with what the reader has answered.
///
/// @param answered whether they have answered any
public record AboutMePage(Frame frame, List<Asked> questions, boolean answered) implements Page {

    /// @param why why it is asked
    /// @param answer empty where it was left open
    public record Asked(String name, String legend, String why, List<Choice> choices, String answer) {}
}
