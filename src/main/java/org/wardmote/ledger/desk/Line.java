package org.wardmote.ledger.desk;

import org.jspecify.annotations.Nullable;

/// One contribution in a list, worded.
///
/// @param left how long is left, or since when it is missed; null where the clock has nothing more to say
/// @param late the clock ran out
/// @param excerpt a few of its words, for those lists that show them
public record Line(
        String reference,
        String href,
        String place,
        @Nullable String subject,
        String channel,
        String age,
        String state,
        String tone,
        String who,
        @Nullable String left,
        boolean late,
        @Nullable String excerpt) {

    public static Line of(DueRow row, @Nullable String excerpt, Saying saying) {
        return new Line(
                row.reference().toString(),
                "/desk/contributions/" + row.reference(),
                saying.place(row.placed()),
                saying.subject(row.subject()),
                saying.channel(row.channel()),
                saying.times().ago(row.receivedAt()),
                saying.state(row.state()),
                Saying.tone(row.state()),
                saying.colleague(row.assignedTo()),
                saying.left(row.clock()),
                row.clock().missedAt() != null,
                excerpt);
    }
}
