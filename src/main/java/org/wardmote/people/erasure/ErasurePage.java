package org.wardmote.people.erasure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What being erased means, and the button.
///
/// @param waiting that it has been asked and waits for a decision; null where it has not
public record ErasurePage(
        Frame frame,
        List<Choice> sure,
        Faults faults,
        @Nullable String waiting) implements Page {}
