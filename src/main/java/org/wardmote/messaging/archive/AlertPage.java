package org.wardmote.messaging.archive;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.Letter;

/// One announcement, for good.
///
/// @param caption what it is, and for where
/// @param contact where to write to the team that sent it, or to the officer of an appeal, with `onward`
/// @param notes that it was recalled, has expired, was corrected or corrects another
public record AlertPage(
        Frame frame,
        String caption,
        List<Note> notes,
        List<Letter.Block> words,
        String contact,
        String onward,
        List<Fact> facts,
        List<Text> others)
        implements Page {

    /// @param href where it leads, with `text`; empty where nowhere
    public record Note(String sentence, String href, String text) {}

    public record Fact(String name, String value) {}

    /// The same in another language.
    public record Text(String name, String lang, String dir, String subject, List<Letter.Block> words) {}
}
