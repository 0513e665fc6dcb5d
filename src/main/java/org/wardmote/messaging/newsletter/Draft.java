package org.wardmote.messaging.newsletter;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.area.Area;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Chapter;
import org.wardmote.messaging.proof.Proofreading;

/// Sets what was told as somebody would type it: a heading for each chapter, a paragraph and a list for each entry.
/// What does not fit is left out from the end; the editor sees the rest on the ward's page.
record Draft(Frame.Words words) {

    private static final int ROOM = Proofreading.MOST - 500;

    String of(Area area, List<Chapter.Told> told) {
        var parts = new ArrayList<String>();
        for (var chapter : told) {
            parts.add("# " + line(chapter.title()));
            for (var entry : chapter.entries()) parts.add(entry(entry));
        }
        var text = new StringBuilder();
        for (var part : parts) {
            if (text.length() + part.length() > ROOM) break;
            text.append(part).append("\n\n");
        }
        return text.append("[")
                .append(words.say("newsletter.onward", area.name()))
                .append("](")
                .append(area.path())
                .append(")")
                .toString();
    }

    private static String entry(Chapter.Entry entry) {
        var lines = new ArrayList<String>();
        if (entry.heading() != null) lines.add(line(entry.heading()));
        for (var line : entry.lines()) lines.add("- " + line(line));
        return String.join("\n", lines);
    }

    /// On one line, and without a mark at its beginning that would make something else of it.
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceFirst("^[#>*•-]+\\s*", "");
    }
}
