package org.wardmote.priority.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Questions that were answered once for all.
///
/// @param subject to which the list is narrowed; null where it is not
/// @param older the next page; null where there is none
public record WhyPage(
        Frame frame,
        @Nullable String subject,
        List<AnswersPage.Line> answers,
        List<AnswersPage.Link> subjects,
        @Nullable String older)
        implements Page {}
