package org.wardmote.messaging.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.wish.Canvas;

/// An announcement as it is written.
///
/// @param sender who it is from, as readers see it
/// @param lede what follows from it, for a correction and for a result
/// @param canvas on which an area of its own is drawn
/// @param action where the form goes
/// @param back the way out
public record ComposePage(
        Frame frame,
        String sender,
        @Nullable String lede,
        Faults faults,
        ComposeForm form,
        List<Choice> kinds,
        List<Choice> topics,
        List<Choice> areas,
        Canvas canvas,
        String action,
        String back)
        implements Page {}
