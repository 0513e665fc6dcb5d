package org.wardmote.messaging.subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Heirs;
import org.wardmote.area.InForce;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.wish.SpotNames;

/// Where wards are redrawn, whoever followed one follows what became of it: each new ward that took a tenth or
/// more, so that nobody who lived in a ward that was split hears less. Circles stay where they are.
@Component
@Order(40)
class RedrawnFollowings implements InForce {

    private static final double LEAST = 0.1;

    private final JdbcClient jdbc;
    private final Heirs heirs;
    private final SpotNames names;
    private final Clock clock;

    RedrawnFollowings(JdbcClient jdbc, Heirs heirs, SpotNames names, Clock clock) {
        this.jdbc = jdbc;
        this.heirs = heirs;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public void inForce(LocalDate from) {
        var followed = new HashMap<AreaId, Boolean>();
        for (var part : heirs.listParts(from)) {
            if (part.share() < LEAST || part.older().equals(part.newer())) continue;
            if (followed.computeIfAbsent(part.older(), this::isFollowed)) carry(part);
        }
        followed.forEach((older, any) -> {
            if (any) end(older);
        });
    }

    private boolean isFollowed(AreaId area) {
        return jdbc.sql("select exists (select from messaging.following where area = ? and until_at is null)")
                .param(area.number())
                .query(Boolean.class)
                .single();
    }

    private void carry(Heirs.Part part) {
        jdbc.sql("""
            insert into messaging.following (subscriber, area, name, topics, channel, language, pace, live, from_at)
            select subscriber, :newer, :name, topics, channel, language, pace, live,
                   case when live then :now else from_at end
            from messaging.following old
            where area = :older and until_at is null and not exists (
              select from messaging.following one
              where one.subscriber = old.subscriber and one.area = :newer and one.until_at is null)\
            """)
                .param("newer", part.newer().number())
                .param("name", names.of(part.name(), part.borough()))
                .param("now", Moments.at(Moments.now(clock)))
                .param("older", part.older().number())
                .update();
    }

    private void end(AreaId older) {
        jdbc.sql("update messaging.following set live = false, until_at = :now where area = :older and until_at"
                        + " is null")
                .param("now", Moments.at(Moments.now(clock)))
                .param("older", older.number())
                .update();
    }
}
