package org.wardmote.messaging.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.announcement.AnnouncementClass;

/// One announcement as the public sees it.
///
/// @param office whose team it is from; null: of the whole organisation
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

    boolean hasExpired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
