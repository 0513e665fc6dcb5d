package org.wardmote.ledger.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.ledger.desk.Line;

/// What was looked for and what was found.
///
/// @param lines null before anything was looked for
public record SearchPage(
        Frame frame,
        Faults faults,
        SearchForm form,
        List<Choice> channels,
        List<Choice> states,
        @Nullable List<Line> lines,
        @Nullable String next)
        implements Page {}
