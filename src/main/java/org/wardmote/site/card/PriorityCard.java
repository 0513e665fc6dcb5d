package org.wardmote.site.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.priority.Priority;
import org.wardmote.site.wording.Wording;

/// A promise: what, since when, what has been done, and whether it has been left to go out of date.
public record PriorityCard(
        String issue,
        String href,
        String since,
        String doingLabel,
        String doing,
        @Nullable String stale) {

    public static PriorityCard of(Priority priority, LocalDate today, Wording wording) {
        var action = priority.action();
        return new PriorityCard(
                priority.issue(),
                "/priorities/" + priority.reference(),
                wording.say("site.priority.since", wording.date(priority.issueDate())),
                label(priority.actionDate(), wording),
                action == null || action.isBlank() ? wording.say("site.priority.nothing") : action,
                priority.outOfDate(today) ? wording.say("site.priority.stale") : null);
    }

    private static String label(@Nullable LocalDate actionDate, Wording wording) {
        return actionDate == null
                ? wording.say("site.priority.doing")
                : wording.say("site.priority.done", wording.date(actionDate));
    }
}
