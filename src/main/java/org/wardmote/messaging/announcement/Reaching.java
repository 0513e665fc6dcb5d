package org.wardmote.messaging.announcement;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.audience.Audiences;
import org.wardmote.messaging.audience.Pasts;
import org.wardmote.messaging.audience.Size;

/// How many an announcement reaches, counted when it is asked. What follows an earlier one goes to whoever got
/// that.
@Component
public class Reaching {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Pasts pasts;

    Reaching(JdbcClient jdbc, Audiences audiences, Pasts pasts) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.pasts = pasts;
    }

    public Size size(Announcement one) {
        var first = one.follows();
        if (first != null) return new Size(gotten(first), 0, 0, List.of());
        var aim = one.content().aim();
        return audiences.count(aim, pasts.whom(one.id(), aim));
    }

    private int gotten(long first) {
        return jdbc.sql("""
            select count(*) from (
              select subscriber from messaging.copy where announcement = :first
              union select subscriber from messaging.held_copy where announcement = :first) reached\
            """).param("first", first).query(Integer.class).single();
    }

    /// Nobody approves for a thousand what goes to ten thousand: where the number has moved by more than a tenth
    /// since it was shown, it is shown again.
    int requireAsShown(Announcement one, int shown) {
        var now = size(one).subscribers();
        if (Math.abs(now - shown) > Math.max(10, shown / 10))
            throw new CannotBeNow(
                    "It would reach " + now + " now, and not " + shown + " as when you were asked. Look at it again.");
        return now;
    }
}
