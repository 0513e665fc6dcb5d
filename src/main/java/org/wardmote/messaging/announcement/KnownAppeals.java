package org.wardmote.messaging.announcement;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.Appeals;

/// Appeals as other modules know them. One without an officer, as appeals once were, is none.
@Component
class KnownAppeals implements Appeals {

    private final JdbcClient jdbc;
    private final Announcements announcements;

    KnownAppeals(JdbcClient jdbc, Announcements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    @Override
    public Optional<Appeal> find(Reference reference) {
        return jdbc.sql("select id from messaging.announcement where reference = ?")
                .param(reference.letters())
                .query(Long.class)
                .optional()
                .flatMap(announcements::find)
                .filter(Announcement::isPublic)
                .flatMap(this::appeal);
    }

    @Override
    public Optional<Appeal> find(long announcement) {
        return announcements.find(announcement).flatMap(this::appeal);
    }

    private Optional<Appeal> appeal(Announcement one) {
        var first = one.id() == one.matter() ? Optional.of(one) : announcements.find(one.matter());
        return first.filter(it -> it.content().kind() == AnnouncementClass.APPEAL)
                .flatMap(it -> Optional.ofNullable(it.officer())
                        .map(officer -> new Appeal(
                                it.id(),
                                it.reference(),
                                "/alerts/" + it.reference(),
                                it.content().subject(),
                                it.office(),
                                it.sender(),
                                officer,
                                it.content().expiresAt())));
    }
}
