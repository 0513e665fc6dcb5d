package org.wardmote.messaging.announcement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.InForce;

/// Announcements follow their areas to the heirs: those that have gone are found on the page of the heir too, those
/// that have not are for it instead.
@Component
@Order(40)
class AnnouncementsOfNewAreas implements InForce {

    private static final List<String> MOVES = List.of(
            "update messaging.announcement set area = :newer where area = :older",
            "update messaging.announcement set borough = :newer where borough = :older",
            """
            insert into messaging.announced_in (announcement, area)
            select announcement, :newer from messaging.announced_in where area = :older
            on conflict do nothing\
            """,
            """
            delete from messaging.announced_in its using messaging.announcement one
             where its.area = :older and one.id = its.announcement and one.state in ('draft', 'waiting', 'approved')\
            """);

    private final JdbcClient jdbc;
    private final Heirs heirs;

    AnnouncementsOfNewAreas(JdbcClient jdbc, Heirs heirs) {
        this.jdbc = jdbc;
        this.heirs = heirs;
    }

    @Override
    public void inForce(LocalDate from) {
        heirs.follow(from, jdbc, MOVES);
    }
}
