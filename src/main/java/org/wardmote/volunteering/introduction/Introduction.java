package org.wardmote.volunteering.introduction;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;

/// A neighbour asks to be put in touch with a scheme's coordinator, who is asked first. Both have agreed before
/// either learns how to reach the other. Where the coordinator does not answer, says no, or does not confirm that
/// they met, an officer takes it up.
///
/// @param words what the neighbour wanted the coordinator to know; null once erased
/// @param details how the coordinator can reach the neighbour; null once erased
/// @param coordinatorDetails how the neighbour can reach the coordinator; null until they agree, and once erased
public record Introduction(
        long id,
        Reference reference,
        long scheme,
        ContributionId contribution,
        State state,
        Instant since,
        @Nullable Instant dueAt,
        @Nullable Instant remindedAt,
        @Nullable Instant missedAt,
        @Nullable String words,
        @Nullable String details,
        @Nullable String coordinatorDetails) {

    public enum State {
        ASKED,
        AGREED,
        TAKEN_UP,
        MET,
        ENDED;

        public boolean isOver() {
            return this == MET || this == ENDED;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /// Half way to when it is due.
    Instant remindAt() {
        return dueAt == null ? Instant.MAX : since.plusMillis((dueAt.toEpochMilli() - since.toEpochMilli()) / 2);
    }
}
