package org.wardmote.messaging.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// An announcement as it is written.
///
/// @param sender who it is from, as readers see it
/// @param lede what follows from it, for a correction and for a result
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
        String action,
        String back)
        implements Page {}
