package org.wardmote.messaging.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.messaging.announcement.AnnouncementClass;

/// An announcement whose time has come.
///
/// @param corrects the one whose readers it is for; null: it is for everybody whom its aim touches
/// @param others earlier ones of the same matter
record Leaving(
        long id, AnnouncementClass kind, Aim aim, @Nullable Long corrects, List<Long> others) {

    boolean isCorrection() {
        return corrects != null;
    }

    Long[] siblings() {
        return others.toArray(Long[]::new);
    }
}
