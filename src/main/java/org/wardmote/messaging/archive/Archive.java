package org.wardmote.messaging.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.announcement.AnnouncementClass;
import org.wardmote.messaging.announcement.Occurred;

/// Reads what has left. What was recalled on its way stays readable, since some have it, and says so.
@Component
class Archive {

    private static final String PUBLIC =
            "(one.state in ('leaving', 'left') or one.state = 'recalled' and one.left_at is not null)";

    private static final String SELECT = """
        select one.*, array(select its.area from messaging.announced_in its
                             where its.announcement = one.id order by its.area) as areas,
               exists (select from messaging.announcement first where first.id = one.matter
                        and first.class = 'appeal' and first.officer is not null) as confided,
               (select first.reference from messaging.announcement first where first.id = one.corrects) as follows,
               (select next.reference from messaging.announcement next
                 where next.corrects = one.id and not next.is_result and next.state in ('leaving', 'left')
                 order by next.leave_at desc limit 1) as corrected_by,
               (select next.reference from messaging.announcement next
                 where next.corrects = one.id and next.is_result and next.state in ('leaving', 'left')
                 order by next.leave_at desc limit 1) as result_in
          from messaging.announcement one where\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Archive(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Entry> find(Reference reference) {
        return jdbc.sql(SELECT + " one.reference = :reference and " + PUBLIC)
                .param("reference", reference.letters())
                .query(Archive::entry)
                .optional();
    }

    /// What still matters, newest first.
    ///
    /// @param areas null: everywhere
    /// @param before null: from the newest
    List<Entry> list(@Nullable Collection<AreaId> areas, @Nullable Cursor before, int most) {
        return jdbc.sql(SELECT + " " + PUBLIC + """
             and one.state <> 'recalled' and (one.expires_at is null or one.expires_at > :now)
             and (:before::timestamptz is null or (one.leave_at, one.id) < (:before, :id))
             and (:areas::bigint[] is null or one.area = any (:areas)
                  or exists (select from messaging.announced_in its
                              where its.announcement = one.id and its.area = any (:areas)))
            order by one.leave_at desc, one.id desc limit :most\
            """)
                .param("now", Moments.at(clock.instant()))
                .param("before", Moments.at(before == null ? null : before.at()))
                .param("id", before == null ? 0L : before.id())
                .param(
                        "areas",
                        areas == null
                                ? null
                                : areas.stream().map(AreaId::number).toArray(Long[]::new))
                .param("most", most)
                .query(Archive::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                new Reference(row.getString("reference")),
                AnnouncementClass.of(row.getString("class")),
                row.getString("subject"),
                row.getString("words"),
                row.getString("sender"),
                office(row),
                Arrays.stream((Long[]) row.getArray("areas").getArray())
                        .map(AreaId::new)
                        .toList(),
                row.getObject("corners") != null,
                row.getLong("matter"),
                row.getBoolean("confided"),
                occurred(row),
                at(row),
                Moments.find(row, "expires_at"),
                row.getString("state").equals("recalled"),
                row.getBoolean("is_result"),
                row.getString("follows"),
                row.getString("corrected_by"),
                row.getString("result_in"));
    }

    private static @Nullable Occurred occurred(ResultSet row) throws SQLException {
        var from = Moments.find(row, "happened_from");
        return from == null ? null : new Occurred(from, Moments.find(row, "happened_until"));
    }

    private static @Nullable AreaId office(ResultSet row) throws SQLException {
        var area = row.getObject("area", Long.class);
        var place = area == null ? row.getObject("borough", Long.class) : area;
        return place == null ? null : new AreaId(place);
    }

    private static Instant at(ResultSet row) throws SQLException {
        var leaves = Moments.find(row, "leave_at");
        return leaves == null ? Moments.get(row, "changed_at") : leaves;
    }
}
