package org.wardmote.scrutiny.coverage;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.importing.Importing;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Job;

/// Writes down each day once it is over. What was missing then stays missing, though it be put right the next
/// morning. Days on which the platform stood still are looked at when it runs again.
@Component
class Covering implements Job {

    /// Days before the first that are looked at in a demonstration, whose past is as invented as its present; those
    /// of a real installation were nobody's promise here.
    private static final int INVENTED = 91;

    private static final int MOST = 366;

    private final LookingAtAreas looking;
    private final Importing importing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Covering(
            LookingAtAreas looking,
            Importing importing,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.looking = looking;
        this.importing = importing;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(status -> {
            var today = LondonTime.today(clock);
            var last = jdbc.sql("select max(day) from scrutiny.coverage")
                    .query(LocalDate.class)
                    .optional();
            if (last.isPresent()) write(looking.look(next(last.get(), today), today, null));
            else if (importing.isDemo()) write(looking.look(today.minusDays(1 + INVENTED), today, today));
            else write(looking.look(today.minusDays(1), today, null));
        });
    }

    private static LocalDate next(LocalDate last, LocalDate today) {
        var next = last.plusDays(1);
        return next.isBefore(today.minusDays(MOST)) ? today.minusDays(MOST) : next;
    }

    private void write(List<Covered> days) {
        if (days.isEmpty()) return;
        jdbc.sql("""
            with looked as (
                insert into scrutiny.coverage
                    (organisation, borough, area, day, recorded_at, named, next_meeting, last_update, live, in_date)
                select organisation, borough, area, day, :now, named, next, last, live, in_date
                from unnest(cast(:organisations as text[]), cast(:boroughs as bigint[]), cast(:areas as bigint[]),
                            cast(:days as date[]), cast(:named as boolean[]), cast(:next as date[]),
                            cast(:last as date[]), cast(:live as int[]), cast(:inDate as int[]))
                    as one (organisation, borough, area, day, named, next, last, live, in_date)
                returning organisation, borough, area
            )
            insert into scrutiny.ground (organisation, borough, area)
            select distinct organisation, borough, area from looked on conflict do nothing\
            """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("organisations", each(days, one -> one.area().force()))
                .param("boroughs", each(days, one -> one.area().borough().id().number()))
                .param("areas", each(days, one -> one.area().id().number()))
                .param("days", each(days, Covered::day))
                .param("named", each(days, Covered::named))
                .param("next", each(days, Covered::nextMeeting))
                .param("last", each(days, Covered::lastUpdate))
                .param("live", each(days, Covered::live))
                .param("inDate", each(days, Covered::inDate))
                .update();
        jdbc.sql("update scrutiny.standing set to_announce = true").update();
    }

    private static @Nullable String[] each(List<Covered> days, Function<Covered, @Nullable Object> column) {
        return days.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
