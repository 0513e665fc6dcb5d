package org.wardmote.area.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Period;

/// The organisations of the database. They change only with a migration, so they are read once.
@Component
final class KnownOrganisations implements Organisations {

    private final JdbcClient jdbc;
    private volatile List<Organisation> organisations = List.of();

    KnownOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Organisation> list() {
        if (organisations.isEmpty()) organisations = read();
        return organisations;
    }

    @Override
    public Optional<Organisation> find(String id) {
        return list().stream().filter(known -> known.id().equals(id)).findFirst();
    }

    @Override
    public Organisation get(String id) {
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Organisation> findOverseerOf(String force) {
        return list().stream().filter(known -> force.equals(known.oversees())).findFirst();
    }

    private List<Organisation> read() {
        return jdbc.sql("""
            select id, name, kind, oversees, begins, ends from area.organisation order by kind desc, name
            """).query(KnownOrganisations::organisation).list();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                row.getString("id"),
                row.getString("name"),
                Organisation.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("oversees"),
                period(row));
    }

    private static @Nullable Period period(ResultSet row) throws SQLException {
        var begins = row.getObject("begins", LocalDate.class);
        return begins == null ? null : new Period(begins, row.getObject("ends", LocalDate.class));
    }
}
