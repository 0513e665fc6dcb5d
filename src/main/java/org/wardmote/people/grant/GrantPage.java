package org.wardmote.people.grant;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// One function that was given, with everything that was done about it.
///
/// @param news what has just happened to it
/// @param facts label to words
/// @param open whether it can be taken back
public record GrantPage(
        Frame frame,
        @Nullable String news,
        Map<String, String> facts,
        List<String> history,
        boolean open,
        String action,
        EndForm form,
        Faults faults)
        implements Page {}
