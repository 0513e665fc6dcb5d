package org.wardmote.people.person;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.StaffNames;

/// Staff found by their public names.
@Component
class NamedStaff implements StaffNames {

    private final Making making;
    private final Persons persons;
    private final JdbcClient jdbc;

    NamedStaff(Making making, Persons persons, JdbcClient jdbc) {
        this.making = making;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    @Override
    public PersonId staff(String publicName) {
        return jdbc.sql("select person from people.staff_name where name = ? order by person limit 1")
                .param(publicName)
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .orElseGet(() -> make(publicName));
    }

    private PersonId make(String publicName) {
        var person = making.elsewhere();
        persons.giveStaffName(person, publicName);
        return person;
    }
}
