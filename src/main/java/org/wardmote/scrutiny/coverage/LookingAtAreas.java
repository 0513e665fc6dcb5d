package org.wardmote.scrutiny.coverage;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Teams;
import org.wardmote.engagement.Meeting;
import org.wardmote.engagement.Meetings;
import org.wardmote.kernel.LondonTime;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.Priority;

/// Looks at each local area as its own page shows it to the public, by the same contracts.
@Component
class LookingAtAreas {

    private final Areas areas;
    private final Teams teams;
    private final Meetings meetings;
    private final Priorities priorities;
    private final JdbcClient jdbc;

    LookingAtAreas(Areas areas, Teams teams, Meetings meetings, Priorities priorities, JdbcClient jdbc) {
        this.areas = areas;
        this.teams = teams;
        this.meetings = meetings;
        this.priorities = priorities;
        this.jdbc = jdbc;
    }

    /// All of London at the end of each of some days, the last of them over.
    ///
    /// @param until the first day after them
    /// @param manned the day on which teams are looked at; null: each day itself
    List<Covered> look(LocalDate from, LocalDate until, @Nullable LocalDate manned) {
        var covered = new ArrayList<Covered>();
        var news = new HashMap<LocalDate, Map<Long, LocalDate>>();
        for (var borough : areas.listBoroughs()) {
            var gaps = new HashMap<LocalDate, HashSet<Area>>();
            for (var area : areas.listWithin(borough.borough())) {
                var promised = priorities.list(area.id());
                var meets = meetings.listForCalendar(area.id(), LondonTime.startOf(from));
                for (var day = from; day.isBefore(until); day = day.plusDays(1)) {
                    var unnamed = gaps.computeIfAbsent(
                            manned == null ? day : manned,
                            one -> new HashSet<>(teams.listGaps(borough.borough(), one)));
                    var told =
                            news.computeIfAbsent(day, this::news).get(area.id().number());
                    covered.add(covered(area, day, !unnamed.contains(area), promised, meets, told));
                }
            }
        }
        return covered;
    }

    /// When there was last news of priorities and decisions of each area, as it was told.
    private Map<Long, LocalDate> news(LocalDate day) {
        var news = new HashMap<Long, LocalDate>();
        jdbc.sql("""
            select area, cast(max(happened_at) at time zone 'Europe/London' as date) as last from scrutiny.deed
            where area <> 0 and subject in ('priority', 'decision') and happened_at < :end group by area\
            """)
                .param("end", LondonTime.startOf(day.plusDays(1)).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    news.put(row.getLong("area"), row.getObject("last", LocalDate.class));
                });
        return news;
    }

    private static Covered covered(
            Area area,
            LocalDate day,
            boolean named,
            List<Priority> promised,
            List<Meeting> meets,
            @Nullable LocalDate told) {
        var live = promised.stream()
                .filter(one -> !one.issueDate().isAfter(day))
                .filter(one -> one.closed() == null || one.closed().isAfter(day))
                .toList();
        return new Covered(area, day, named, next(meets, day), last(promised, day, told), live.size(), (int)
                live.stream().filter(one -> !one.outOfDate(day)).count());
    }

    private static @Nullable LocalDate next(List<Meeting> meets, LocalDate day) {
        return meets.stream()
                .filter(meeting -> !meeting.cancelled())
                .map(meeting -> LocalDate.ofInstant(meeting.starts(), LondonTime.ZONE))
                .filter(on -> on.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate last(List<Priority> promised, LocalDate day, @Nullable LocalDate told) {
        var words = promised.stream().flatMap(one -> Stream.of(one.issueDate(), one.actionDate(), one.closed()));
        return Stream.concat(words, Stream.ofNullable(told))
                .filter(Objects::nonNull)
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
