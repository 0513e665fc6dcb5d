package org.wardmote.priority.patrol;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What became of a request for a patrol, for the public.
///
/// @param times when it was made, once that is over
public record PatrolPage(
        Frame frame,
        String place,
        String where,
        String state,
        @Nullable String answer,
        List<String> times) implements Page {}
