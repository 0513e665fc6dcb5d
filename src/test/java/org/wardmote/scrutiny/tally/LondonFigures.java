package org.wardmote.scrutiny.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Spot;
import org.wardmote.scrutiny.measure.Tallies;

/// London's contributions of three years in 680 wards of 33 boroughs: how long the figures take to be counted all
/// anew, kept up and read. Not part of the suite; run by name: `mvn test -Dtest=LondonFigures
/// -Dcontributions=5000000`.
class LondonFigures {

    private static final int CONTRIBUTIONS = Integer.getInteger("contributions", 200_000);
    private static final int DAYS = 1095;
    private static final LocalDate END = LocalDate.of(2026, 11, 18);

    /// A contribution is received, answered after up to 90 hours and closed; one in five is missed first.
    private static final String DAY = """
        insert into scrutiny.fact (kind, contribution, round, organisation, borough, area, channel, subject, speaker,
            owed, happened_at, recorded_at, clock_from, due_at, shared, late, imported, detail)
        select kind, contribution, 1, 'metropolitan', 1 + ward % 33, 1000 + ward, channel, subject, speaker, owed, at,
               at, received, case when kind in ('received', 'answered') then received + interval '72 hours' end,
               case when kind = 'answered' then contribution % 9 = 0 end, false, false, detail
        from (select :first + n as contribution, hashint8(:first + n) & 1023 as chance, (:first + n) * 7919 % 680 as ward,
                     cast(:day as date) + n * interval '1 second' * (86400 / cast(:number as float)) as received
              from generate_series(0, :number - 1) n) c
        cross join lateral (select chance * 90 / 1024.0 * interval '1 hour' as took) t
        cross join lateral (values
            ('received', received, 'web-form', 'subject-' || ward % 9,
             cast(lpad(to_hex(contribution * 31 % 400000), 32, '0') as uuid), 'reply', null),
            ('missed', case when took > interval '72 hours' then received + interval '72 hours' end, null, null, null,
             null, null),
            ('answered', received + took, null, null, null, null, null),
            ('closed', received + took + interval '1 second', null, null, null, null, 'answered')
        ) f (kind, at, channel, subject, speaker, owed, detail)
        where at is not null
        order by at, contribution\
        """;

    private final TestParts parts =
            TestParts.of(TestClock.noon(), "scrutiny.fact", "scrutiny.tally", "scrutiny.measure");
    private final Counter counter = new Counter(parts);
    private final Tallies tallies = parts.get(Tallies.class);

    @Test
    void countedAnewKeptUpAndRead() {
        timed("making", this::make);
        var anew = timed("counting all anew", () -> {
            counter.rebuild();
            return null;
        });
        read();
        assertThat(anew).isLessThan(Duration.ofSeconds(60));
        parts.close();
    }

    private Void make() {
        var daily = CONTRIBUTIONS / DAYS;
        for (var day = 0; day < DAYS; day++)
            parts.jdbc()
                    .sql(DAY)
                    .param("first", (long) day * daily)
                    .param("number", daily)
                    .param("day", END.minusDays(DAYS - day))
                    .update();
        parts.jdbc().sql("analyze scrutiny.fact").update();
        return null;
    }

    private void read() {
        parts.jdbc().sql("analyze scrutiny.tally").update();
        for (var round = 0; round < 3; round++) {
            var span = Span.before(END.minusDays(round));
            timed("a ward", () -> tallies.read("metropolitan", wards(0, 1), 1, span));
            timed("a borough", () -> tallies.read("metropolitan", borough(), 21, span));
            timed("London", () -> tallies.read("metropolitan", wards(0, 680), 33, span));
            timed("a past ward", () -> tallies.read("metropolitan", wards(7, 8), 1, Span.before(END.minusDays(400))));
        }
    }

    private static List<Spot> wards(int from, int until) {
        var spots = new ArrayList<Spot>();
        for (var ward = from; ward < until; ward++)
            spots.add(new Spot(1 + ward % 33, 1000 + ward, until - from > 1 ? ward % 33 : 0));
        return spots;
    }

    private static List<Spot> borough() {
        var spots = new ArrayList<Spot>();
        for (var ward = 0; ward < 680; ward += 33) spots.add(new Spot(1, 1000 + ward, spots.size()));
        return spots;
    }

    private static <T> Duration timed(String what, Supplier<T> work) {
        var start = System.nanoTime();
        work.get();
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%s: %.3f s%n", what, took.toMillis() / 1000.0);
        return took;
    }
}
