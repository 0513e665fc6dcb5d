package org.wardmote.people.stage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.Importing;
import org.wardmote.people.PersonId;

/// Looks each time whether the installation is still a demonstration: the first real facts close the stage at once.
@Component
class DemoStage implements Stage {

    private final Importing importing;
    private final JdbcClient jdbc;

    DemoStage(Importing importing, JdbcClient jdbc) {
        this.importing = importing;
        this.jdbc = jdbc;
    }

    @Override
    public List<Role> roles() {
        if (!importing.isDemo()) return List.of();
        return jdbc.sql("select person, role from people.demo_role order by place, role")
                .query((row, number) -> new Role(row.getObject("person", UUID.class), row.getString("role")))
                .list();
    }

    Optional<PersonId> find(UUID role) {
        return roles().stream()
                .filter(known -> known.id().equals(role))
                .map(known -> new PersonId(known.id()))
                .findFirst();
    }
}
