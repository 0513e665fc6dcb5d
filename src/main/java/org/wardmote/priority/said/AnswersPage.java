package org.wardmote.priority.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.priority.YouSaid;

/// You said, we did, or did not, because, for a place.
///
/// @param subject to which the list is narrowed; null where it is not
/// @param subjects to narrow it to
/// @param others whose answers can be read besides
/// @param older the next page; null where there is none
/// @param feed the same for feed readers; null where there is none
/// @param unconfirmed how many decisions of last year must not even be known to exist; null where none
public record AnswersPage(
        Frame frame,
        String heading,
        String caption,
        @Nullable String subject,
        String all,
        List<Line> answers,
        List<Link> subjects,
        List<Link> others,
        @Nullable String older,
        @Nullable String feed,
        @Nullable String unconfirmed)
        implements Page {

    public record Line(YouSaid.Answer answer, String when, String where) {}

    public record Link(String text, String href) {}
}
