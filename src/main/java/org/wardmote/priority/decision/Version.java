package org.wardmote.priority.decision;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;
import org.wardmote.priority.DecisionId;

/// One version of a decision.
///
/// @param authors everybody who wrote at it
/// @param seen goes up with each change of the draft
/// @param note why it was given back
public record Version(
        long id,
        DecisionId decision,
        int number,
        Version.State state,
        Content content,
        List<PersonId> authors,
        int seen,
        @Nullable String note,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable PersonId approvedBy,
        @Nullable Instant approvedAt,
        @Nullable PersonId publishedBy,
        @Nullable Instant publishedAt) {

    /// The one in work, or else the one that holds; never one that was given up.
    ///
    /// @param all of a decision, newest first
    static Version standing(List<Version> all) {
        return all.stream()
                .filter(version -> version.state() != State.DROPPED)
                .findFirst()
                .orElseThrow();
    }

    public enum State {
        DRAFTED,
        DECIDED,
        APPROVED,
        HOLDS,
        REPLACED,
        /// A correction that was given up before the public read it.
        DROPPED;

        /// Nobody outside has seen it.
        boolean isInWork() {
            return this == DRAFTED || this == DECIDED || this == APPROVED;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
