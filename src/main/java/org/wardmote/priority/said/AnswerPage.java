package org.wardmote.priority.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.priority.YouSaid;

/// One of them, to be read, printed and hung up.
///
/// @param where it holds
/// @param facts about it, in order
/// @param challenge what to do about it, and who looks next
/// @param links to the place, and where to write
public record AnswerPage(
        Frame frame,
        YouSaid.Answer answer,
        String where,
        String organisation,
        List<Fact> facts,
        List<String> challenge,
        List<AnswersPage.Link> links,
        @Nullable String youSaid)
        implements Page {

    public record Fact(String name, String value) {}
}
