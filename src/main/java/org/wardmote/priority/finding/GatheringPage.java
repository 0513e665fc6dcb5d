package org.wardmote.priority.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Where contributions are looked for that belong to a finding: by words, by reference, and what the machine
/// suggests because it is worded alike.
///
/// @param q what was searched for; null: nothing was
public record GatheringPage(
        Frame frame,
        String caption,
        Faults faults,
        String action,
        @Nullable String q,
        List<Candidate> found,
        List<Candidate> alike,
        @Nullable String references,
        String back)
        implements Page {

    public record Candidate(
            String reference, String about, @Nullable String words) {}
}
