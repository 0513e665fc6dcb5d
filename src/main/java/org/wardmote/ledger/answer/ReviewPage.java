package org.wardmote.ledger.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// An answer beside what was said, before a second person: who reads it before it goes, or who releases it to the
/// public.
///
/// @param said what the person said, or why it is not shown
/// @param answer what their colleague wrote
/// @param releasing it may be published, with
/// @param question which it answers for all
/// @param text what the second person writes: a note to the author, or the words for the public
public record ReviewPage(
        Frame frame,
        String caption,
        String lede,
        Faults faults,
        String said,
        String answer,
        @Nullable String next,
        String action,
        String legend,
        List<Choice> choices,
        @Nullable String choice,
        boolean releasing,
        @Nullable String question,
        String label,
        String hint,
        @Nullable String text,
        String submit,
        String back)
        implements Page {}
