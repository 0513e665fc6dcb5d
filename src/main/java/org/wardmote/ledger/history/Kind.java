package org.wardmote.ledger.history;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What can happen to a contribution. With each, whether the person who contributed sees it, and what its words are
/// where it has any.
public enum Kind {
    RECEIVED(true, "said"),
    ACKNOWLEDGED(true),
    ASSIGNED(true),
    UNASSIGNED(false),
    ASKED(true, "question"),
    REPLIED(true, "reply"),
    NOTED(false, "note"),
    /// Written, and waiting for a second reader.
    ANSWER_WRITTEN(false),
    ANSWER_GIVEN_BACK(false, "note"),
    ANSWERED(true),
    /// An item reached the person: accepted by the next mail server, or marked given.
    DELIVERED(true),
    LEFT_AT_LINK(true),
    UNREACHED(true),
    PUBLISHED(true, "public"),
    KEPT_PRIVATE(false),
    MERGED(true),
    UNMERGED(false),
    REFERRAL_OFFERED(true, "reason"),
    REFERRAL_ACCEPTED(true),
    REFERRAL_RETURNED(true, "reason"),
    PASSED_ON(true, "told"),
    CRIME_OVERDUE(false),
    MOVED(false),
    /// Boundaries were redrawn; it follows to the heir.
    REDRAWN(false),
    REGIME_CHANGED(false, "reason"),
    ABUSE_FLAGGED(false, "reason"),
    ABUSE_DECIDED(false),
    WARNED(false),
    MISSED(true),
    ESCALATED(true),
    REOPENED(true, "reply"),
    REPLY_WANTED(true),
    QUOTABLE(true),
    /// They want to hear of nothing but questions, answers and the outcome; or of progress again.
    OUTCOME_ONLY(true),
    /// They were told how it stands, after a long silence.
    PROGRESSED(true),
    COMPLAINED(true),
    HELD(true),
    LIFTED(false),
    /// Whoever said it is told no outcome, since that would endanger somebody; and again from now on.
    TELLING_WITHHELD(false, "reason"),
    TELLING_ALLOWED(false),
    OUTCOME_TOLD(true),
    CLOSED(true);

    private final boolean forPerson;
    private final @Nullable String words;

    Kind(boolean forPerson) {
        this(forPerson, null);
    }

    Kind(boolean forPerson, @Nullable String words) {
        this.forPerson = forPerson;
        this.words = words;
    }

    public boolean isForPerson() {
        return forPerson;
    }

    String role() {
        if (words == null) throw new IllegalStateException(this + " has no words");
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
