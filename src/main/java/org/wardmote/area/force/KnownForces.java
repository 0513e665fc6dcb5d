package org.wardmote.area.force;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Force;
import org.wardmote.area.Forces;
import org.wardmote.area.boundary.Days;
import org.wardmote.kernel.NotFound;

/// The forces of the database. They change only with a migration, so they are read once.
@Component
final class KnownForces implements Forces {

    private final JdbcClient jdbc;
    private volatile List<Force> forces = List.of();

    KnownForces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Force> list() {
        if (forces.isEmpty()) forces = read();
        return forces;
    }

    @Override
    public Optional<Force> find(String id) {
        return list().stream().filter(force -> force.id().equals(id)).findFirst();
    }

    @Override
    public Force get(String id) {
        return find(id).orElseThrow(NotFound::new);
    }

    private List<Force> read() {
        return jdbc.sql("""
            select id, name, url, telephone, description, from_day, until_day from area.force order by position
            """).query(KnownForces::force).list();
    }

    private static Force force(ResultSet row, int number) throws SQLException {
        return new Force(
                row.getString("id"),
                row.getString("name"),
                row.getString("url"),
                row.getString("telephone"),
                row.getString("description"),
                Days.period(row));
    }
}
