package org.wardmote.messaging.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.announcement.AnnouncementClass;
import org.wardmote.messaging.announcement.Occurred;

/// One announcement as the public sees it.
///
/// @param office whose team it is from; null: of the whole organisation
/// @param matter the first announcement of the matter
/// @param confided what is answered to it goes to one officer alone
/// @param at when it left
/// @param follows the reference of the one that it corrects, or whose result it reports
/// @param correctedBy the reference of the newest correction that has left
/// @param resultIn the reference of the newest report of what came of it
record Entry(
        long id,
        Reference reference,
        AnnouncementClass kind,
        String subject,
        String words,
        String sender,
        @Nullable AreaId office,
        List<AreaId> areas,
        boolean drawn,
        long matter,
        boolean confided,
        @Nullable Occurred occurred,
        Instant at,
        @Nullable Instant expiresAt,
        boolean recalled,
        boolean result,
        @Nullable String follows,
        @Nullable String correctedBy,
        @Nullable String resultIn) {

    static final String PATH = "/alerts";

    String path() {
        return PATH + "/" + reference;
    }

    /// Where to answer an appeal.
    String reply() {
        return path() + "/reply";
    }

    boolean hasExpired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
