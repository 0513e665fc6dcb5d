package org.wardmote.priority.showing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the public may know of one priority, worded.
///
/// @param stale it has been left to go out of date
/// @param last the last word on it, and
/// @param lastWhen when that was said
/// @param review when it is looked at next
/// @param rests in a sentence, on how much it rests
/// @param quotes words of people who allowed it, as they may be shown now
/// @param hours how much time went into it, by whom
public record Tale(
        String issue,
        String place,
        String stage,
        String tone,
        @Nullable String stale,
        @Nullable String goal,
        @Nullable String last,
        @Nullable String lastWhen,
        @Nullable String review,
        List<Happened> happened,
        String rests,
        List<String> quotes,
        List<String> sources,
        List<Written> plan,
        List<Done> actions,
        @Nullable String hours) {

    /// One step, as it happened.
    ///
    /// @param how who took part and how it was settled
    public record Happened(
            String what,
            String when,
            @Nullable String who,
            @Nullable String words,
            @Nullable String how,
            @Nullable String dissent,
            @Nullable String override) {}

    /// A part of the plan.
    public record Written(String title, List<Answer> answers) {}

    public record Answer(String question, String text) {}

    /// An action.
    ///
    /// @param moved another day was promised at first
    /// @param missed its day went by
    public record Done(
            long id,
            String what,
            String whose,
            String due,
            String state,
            String tone,
            @Nullable String moved,
            @Nullable String missed,
            @Nullable String reply,
            @Nullable String hours) {}
}
