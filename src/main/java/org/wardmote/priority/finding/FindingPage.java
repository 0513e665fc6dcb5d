package org.wardmote.priority.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// One finding: what people said, how much it weighs and on what that rests, where it is, and what can be done.
///
/// @param told what has just been done; null where nothing was
/// @param late until when it should have been acknowledged; null where that is not so
/// @param basis on what its weight rests
/// @param harm how much harm and why; null before somebody judged it
/// @param quotes words of people who allowed it
/// @param resting what rests on it besides decisions
public record FindingPage(
        Frame frame,
        String caption,
        @Nullable String told,
        String state,
        String tone,
        @Nullable String late,
        String statement,
        @Nullable String dissent,
        String basis,
        @Nullable Harm harm,
        List<String> quotes,
        List<Fact> facts,
        List<Act> resting,
        List<Act> acts,
        List<Happened> history)
        implements Page {

    public record Harm(String level, String reason) {}

    public record Fact(String name, String value) {}

    public record Act(String href, String text) {}

    public record Happened(
            String what, String when, @Nullable String note) {}
}
