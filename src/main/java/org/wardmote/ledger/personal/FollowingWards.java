package org.wardmote.ledger.personal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Heirs;
import org.wardmote.area.InForce;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;

/// When wards are redrawn, what still waits for an answer follows to the heir, whose team has it now; the history
/// keeps where it was said.
@Component
@Order(40)
class FollowingWards implements InForce {

    private final JdbcClient jdbc;
    private final Heirs heirs;
    private final History history;
    private final Clock clock;

    FollowingWards(JdbcClient jdbc, Heirs heirs, History history, Clock clock) {
        this.jdbc = jdbc;
        this.heirs = heirs;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void inForce(LocalDate from) {
        var heirOf = new HashMap<AreaId, AreaId>();
        for (var heir : heirs.list(from)) heirOf.put(heir.older(), heir.newer());
        heirOf.forEach((older, newer) -> follow(older, newer, heirOf, from));
    }

    private void follow(AreaId older, AreaId newer, Map<AreaId, AreaId> heirOf, LocalDate from) {
        keepSettings(older, newer, from);
        jdbc.sql("""
            select id from ledger.contribution where running and (area = :older or borough = :older) order by id
            """)
                .param("older", older.number())
                .query((row, number) -> new ContributionId(row.getLong("id")))
                .list()
                .forEach(id -> move(history.lock(id), heirOf));
    }

    private void move(Standing it, Map<AreaId, AreaId> heirOf) {
        var was = it.contribution().placed();
        var now = new Placed(was.organisation(), heir(was.borough(), heirOf), heir(was.area(), heirOf));
        if (!now.equals(was))
            history.record(it, Step.of(Kind.REDRAWN, Moments.now(clock)).placed(now));
    }

    private static @Nullable AreaId heir(@Nullable AreaId area, Map<AreaId, AreaId> heirOf) {
        return area == null ? null : heirOf.getOrDefault(area, area);
    }

    private void keepSettings(AreaId older, AreaId newer, LocalDate from) {
        jdbc.sql("""
            insert into ledger.setting (name, organisation, area, from_day, value)
            select name, organisation, :newer, greatest(from_day, :from), value from ledger.setting
            where area = :older on conflict do nothing
            """)
                .param("newer", newer.number())
                .param("older", older.number())
                .param("from", from)
                .update();
    }
}
