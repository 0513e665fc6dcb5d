package org.wardmote.messaging.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.social.Posted;

/// One announcement on the desk: what it says, whom it reaches, how far it has come.
///
/// @param told what has just been done
/// @param note why it was given back, recalled or dropped; by when somebody has to look at it
/// @param objections what keeps it from leaving
/// @param progress null while no copy has been made
/// @param posts where it stands on social media
public record AnnouncementPage(
        Frame frame,
        String caption,
        @Nullable String told,
        String state,
        String tone,
        @Nullable String note,
        List<String> objections,
        List<Fact> facts,
        @Nullable Sketch sketch,
        @Nullable Audience audience,
        @Nullable Progress progress,
        List<Posted.Line> posts,
        List<Letter.Block> words,
        List<Translated> translations,
        List<Act> acts,
        List<Happened> history)
        implements Page {

    /// @param others paths of the wards around what was drawn
    /// @param areas paths of those that were chosen
    /// @param drawn the corners of what was drawn
    public record Sketch(
            String viewBox,
            String title,
            String description,
            List<String> others,
            List<String> areas,
            @Nullable String drawn,
            String caption) {}

    public record Fact(String name, String value) {}

    /// @param reach in one sentence
    /// @param notes who reads it later, and who is brought in by several places
    /// @param reasons name and number
    public record Audience(String reach, List<String> notes, List<List<String>> reasons) {}

    /// @param refresh where this page keeps itself up to date, or stops; null once all is over
    public record Progress(
            List<Fact> sums,
            List<List<String>> answers,
            @Nullable Act refresh) {}

    public record Translated(
            String language,
            String lang,
            String subject,
            @Nullable String stale,
            String by) {}

    public record Act(String href, String text) {}

    public record Happened(
            String what, String when, @Nullable String reason) {}
}
