package org.wardmote.ledger.quicklog;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Where an officer works, and where they were last.
@Component
class OfficerPlaces {

    private static final int RECENT = 5;
    private static final int LOOKED_THROUGH = 40;

    /// More are not offered to choose from; then the place that is typed says which ward it is.
    private static final int OFFERED = 60;

    private final JdbcClient jdbc;
    private final Areas areas;

    OfficerPlaces(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /// The last few places in the officer's own words, newest first.
    List<String> recent(PersonId officer) {
        return jdbc.sql("""
            select text from (
                select w.text, max(q.logged_at) as last from (
                    select contribution, logged_at from ledger.quick_log where officer = :officer
                     order by logged_at desc limit :most
                ) q join ledger.words w on w.contribution = q.contribution and w.role = 'place'
                group by w.text
            ) place order by last desc limit :shown\
            """)
                .param("officer", officer.value())
                .param("most", LOOKED_THROUGH)
                .param("shown", RECENT)
                .query((row, number) -> row.getString("text"))
                .list();
    }

    /// The ward that the officer logged something in last.
    Optional<AreaId> last(PersonId officer) {
        return jdbc.sql("""
            select c.area from ledger.quick_log q join ledger.contribution c on c.id = q.contribution
             where q.officer = :officer and c.area is not null order by q.logged_at desc limit 1\
            """)
                .param("officer", officer.value())
                .query((row, number) -> new AreaId(row.getLong("area")))
                .optional();
    }

    /// The wards that the officer serves, by name; none where there are too many to choose from.
    List<Area> wards(Viewer viewer) {
        var grants = viewer.grants();
        if (grants.stream().anyMatch(grant -> grant.borough() == null)) return List.of();
        var wards = grants.stream()
                .flatMap(this::wards)
                .distinct()
                .sorted(Comparator.comparing(Area::name))
                .toList();
        return wards.size() <= OFFERED ? wards : List.of();
    }

    private Stream<Area> wards(Grant grant) {
        if (grant.area() != null) return Stream.of(areas.get(grant.area()));
        return areas
                .listWithin(areas.get(Objects.requireNonNull(grant.borough())).borough())
                .stream();
    }
}
