package org.wardmote.ledger.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.kernel.TypedDate;

/// One contribution, everything that was said and done about it, and what can be done now.
///
/// @param left how long is left, or that it was missed
/// @param told what has just been done, after which this page is shown
/// @param answer the form, where somebody here may answer now
/// @param buttons what is done by pressing one button
/// @param acts what is done on a page of its own
public record CasePage(
        Frame frame,
        String reference,
        String place,
        String state,
        String tone,
        String left,
        boolean late,
        @Nullable String told,
        List<Flag> flags,
        List<Fact> facts,
        List<Said> thread,
        @Nullable Answer answer,
        List<Button> buttons,
        List<Act> acts,
        List<Alike> alike)
        implements Page {

    /// Something that must not be overlooked.
    public record Flag(String title, String text) {}

    public record Fact(String name, String value) {}

    /// @param hidden only colleagues see it
    /// @param ours written here, not by whoever contributed
    public record Said(String what, String when, @Nullable String words, boolean ours, boolean hidden) {}

    /// @param way how it will go out
    /// @param reader that a second reader sees it before it goes; null where none is wanted
    /// @param saved when the draft was kept
    public record Answer(
            Faults faults,
            String action,
            AnswerForm form,
            List<Choice> dispositions,
            List<Choice> ends,
            List<Act> starts,
            String way,
            @Nullable String reader,
            @Nullable String saved) {

        public TypedDate day() {
            return form.day();
        }
    }

    /// @param warning it says something to somebody
    public record Button(String action, String text, boolean warning) {}

    public record Act(String href, String text) {}

    public record Alike(
            String href,
            String title,
            @Nullable String words,
            @Nullable String answer) {}
}
