package org.wardmote.volunteering.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Section;

/// What somebody gets who asks for all that is kept of them. How the other can be reached is the other's.
@Component
class Copy {

    private final JdbcClient jdbc;

    Copy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Section> of(PersonId person) {
        return List.of(
                new Section(VolunteeringRecords.COORDINATOR, coordinated(person)),
                new Section(VolunteeringRecords.INTRODUCTION, introductions(person)));
    }

    private List<Map<String, String>> coordinated(PersonId person) {
        return jdbc.sql("select * from volunteering.scheme where coordinator = :person order by id")
                .param("person", person.value())
                .query((row, number) -> {
                    var fields = new LinkedHashMap<String, String>();
                    put(fields, "scheme", row.getString("name"));
                    put(fields, "outline", row.getString("outline"));
                    put(fields, "agreed at", moment(row, "agreed_at"));
                    return (Map<String, String>) fields;
                })
                .list();
    }

    private List<Map<String, String>> introductions(PersonId person) {
        return jdbc.sql("""
            select i.*, s.name, i.asker is not distinct from :person as is_asker
              from volunteering.introduction i join volunteering.scheme s on s.id = i.scheme
             where i.asker = :person or i.coordinator = :person order by i.id\
            """)
                .param("person", person.value())
                .query((row, number) -> {
                    var isAsker = row.getBoolean("is_asker");
                    var fields = new LinkedHashMap<String, String>();
                    put(fields, "scheme", row.getString("name"));
                    put(fields, "you", isAsker ? "asked to be put in touch" : "coordinate the scheme");
                    put(fields, "state", row.getString("state"));
                    put(fields, "since", moment(row, "since"));
                    if (isAsker) put(fields, "what you wanted the coordinator to know", row.getString("words"));
                    put(fields, "how you can be reached", row.getString(isAsker ? "details" : "coordinator_details"));
                    return (Map<String, String>) fields;
                })
                .list();
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) fields.put(name, value);
    }

    private static @Nullable String moment(ResultSet row, String column) throws SQLException {
        var at = Moments.find(row, column);
        return at == null ? null : at.toString();
    }
}
