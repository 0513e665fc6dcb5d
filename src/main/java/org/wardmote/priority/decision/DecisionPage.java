package org.wardmote.priority.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// One decision, with its versions, what it rests on, how far its telling has come, and what came of it.
///
/// @param told what has just been done; null where nothing was
/// @param withheld that and why it is kept from the public; null where it is not
/// @param note why the draft was given back; null where it was not
public record DecisionPage(
        Frame frame,
        String caption,
        @Nullable String told,
        String state,
        String tone,
        @Nullable String withheld,
        @Nullable String note,
        List<Shown> versions,
        List<Rests> findings,
        List<Fact> telling,
        List<Outcome> outcomes,
        List<Act> acts,
        List<Happened> history)
        implements Page {

    /// @param parts name and text in turn
    public record Shown(String title, String state, boolean open, List<Fact> parts) {}

    public record Rests(String href, String title, String basis) {}

    public record Fact(String name, String value) {}

    public record Outcome(String reached, String when, String found) {}

    public record Act(String href, String text) {}

    public record Happened(
            String what, String when, @Nullable String note) {}
}
