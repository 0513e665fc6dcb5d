package org.wardmote.messaging.announcement;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.Office;
import org.wardmote.people.PersonId;

/// One announcement as it stands.
///
/// @param matter the first announcement of the matter
/// @param follows the one that it corrects, or whose result it reports
/// @param result it reports what came of the one it follows
/// @param office whose team it is from
/// @param sender as it stands in the From line
/// @param author null while it is as records drafted it
/// @param expected how many were to be reached when it was approved
/// @param officer of an appeal: who alone reads what is answered to it
/// @param copies how many copies were made; null until that is over
/// @param leftAt when the last copy was made, or it was recalled on its way
public record Announcement(
        long id,
        Reference reference,
        long matter,
        @Nullable Long follows,
        boolean result,
        AnnouncementState state,
        Office office,
        Content content,
        String sender,
        @Nullable PersonId author,
        @Nullable PersonId approver,
        @Nullable PersonId reviewer,
        @Nullable PersonId officer,
        @Nullable Instant approvedAt,
        @Nullable Instant leaveAt,
        @Nullable Instant leftAt,
        @Nullable Integer expected,
        @Nullable Integer copies,
        Instant changedAt) {

    /// Within this an emergency that one person sent alone is looked at by another.
    static final Duration REVIEW_WITHIN = Duration.ofHours(1);

    public boolean isEmergency() {
        return content.kind() == AnnouncementClass.EMERGENCY;
    }

    /// By when somebody else looks at it; null where nobody has to.
    ///
    /// @param writers whoever wrote of it
    public @Nullable Instant reviewDue(Set<PersonId> writers) {
        var approved = approvedAt;
        if (!isEmergency() || approved == null || reviewer != null) return null;
        return approver != null && writers.contains(approver) ? approved.plus(REVIEW_WITHIN) : null;
    }

    /// Anybody may read it from when the first copies leave.
    public boolean isPublic() {
        return state.hasBegun() || state == AnnouncementState.RECALLED && leftAt != null;
    }

    public boolean hasExpired(Instant now) {
        var until = content.expiresAt();
        return until != null && !until.isAfter(now);
    }

    /// Two who have seen the same see the same number.
    public long seen() {
        return changedAt.getEpochSecond() * 1_000_000 + changedAt.getNano() / 1_000;
    }
}
