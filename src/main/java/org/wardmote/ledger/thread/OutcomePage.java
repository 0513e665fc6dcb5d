package org.wardmote.ledger.thread;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What came of a contribution, to be kept on paper. It repeats nothing of what was said.
///
/// @param said when it was said
/// @param who dealt with it
/// @param ended how it ended, and
/// @param closed when; null while it is open
/// @param answers that they were given
/// @param parts what it became part of
/// @param back to the whole of it
public record OutcomePage(
        Frame frame,
        String reference,
        String said,
        String state,
        String who,
        @Nullable String ended,
        @Nullable String closed,
        List<Told> answers,
        List<ThreadPage.Part> parts,
        String back,
        String exit)
        implements Page {}
