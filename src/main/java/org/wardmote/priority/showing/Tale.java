package org.wardmote.priority.showing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the public may know of one priority, worded.
///
/// @param stale it has been left to go out of date
/// @param last the last word on it, and
/// @param lastWhen when that was said
/// @param review when it is looked at next
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
        Rests rests,
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

    /// On what it rests.
    ///
    /// @param sentence on how much
    /// @param findings what many people said, by their numbers only
    /// @param quotes words of people who allowed it, as they may be shown now
    public record Rests(String sentence, List<String> findings, List<String> quotes, List<String> sources) {}

    /// A part of the plan.
    public record Written(String title, List<Answer> answers) {}

    public record Answer(String question, String text) {}

    /// An action.
    ///
    /// @param moved each time that its day was moved
    /// @param missed its day went by
    public record Done(
            long id,
            String what,
            String whose,
            String due,
            String state,
            String tone,
            List<Moved> moved,
            @Nullable String missed,
            @Nullable String reply,
            @Nullable String hours) {}

    /// Its day was moved: from when to when, and why.
    public record Moved(String days, String why) {}
}
