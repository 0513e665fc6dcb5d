package org.wardmote.ledger.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What is due.
///
/// @param views the parts of the list, each with how much is in it
/// @param state what the list is narrowed to; empty: everything
/// @param empty what it means that nothing is listed
/// @param next where the rest of the list is
public record DuePage(
        Frame frame,
        List<View> views,
        String view,
        List<Choice> states,
        String state,
        List<Line> lines,
        String empty,
        @Nullable String next)
        implements Page {

    public record View(String href, String name, boolean current) {}
}
