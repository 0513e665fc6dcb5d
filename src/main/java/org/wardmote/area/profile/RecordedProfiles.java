package org.wardmote.area.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Profile;
import org.wardmote.area.Profiles;

/// Counts as they were imported; the newest is shown.
@Component
class RecordedProfiles implements Profiles {

    private final JdbcClient jdbc;

    RecordedProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Profile> find(Area area) {
        return jdbc.sql("select * from area.profile where area = :area order by as_at desc, source limit 1")
                .param("area", area.id().number())
                .query((row, at) -> new Profile(
                        row.getObject("population", Integer.class),
                        row.getObject("households", Integer.class),
                        row.getString("source"),
                        row.getObject("as_at", LocalDate.class)))
                .optional();
    }

    void keep(Area area, Profile profile) {
        jdbc.sql("""
            insert into area.profile (area, as_at, source, population, households)
            values (:area, :asAt, :source, :population, :households)
            on conflict (area, as_at, source) do update
            set population = excluded.population, households = excluded.households\
            """)
                .param("area", area.id().number())
                .param("asAt", profile.asAt())
                .param("source", profile.source())
                .param("population", profile.population(), java.sql.Types.INTEGER)
                .param("households", profile.households(), java.sql.Types.INTEGER)
                .update();
    }
}
