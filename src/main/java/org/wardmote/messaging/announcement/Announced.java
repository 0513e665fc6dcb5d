package org.wardmote.messaging.announcement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Topic;

/// Announcements as those need them that send them or show them to the public.
public interface Announced {

    One get(long announcement);

    /// The latest translation into a language that still says what the original says; else the original.
    Text text(long announcement, Locale language);

    /// What a text message says in that language; empty: the subject. Nobody translates it.
    Optional<String> brief(long announcement, Locale language);

    /// @param borough and `area`: of whose team it is; both null: of the whole organisation
    /// @param corrects what it puts right; what only reports a result puts nothing right
    /// @param confided it asks for answers, which one officer alone reads
    record One(
            long id,
            String reference,
            AnnouncementClass kind,
            Topic topic,
            String organisation,
            @Nullable AreaId borough,
            @Nullable AreaId area,
            String sender,
            Optional<Long> corrects,
            @Nullable Occurred occurred,
            boolean confided) {}

    /// @param blocks what was written, read once for all copies
    record Text(Locale language, String subject, List<Letter.Block> blocks) {}
}
