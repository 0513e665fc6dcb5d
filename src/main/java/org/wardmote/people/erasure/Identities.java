package org.wardmote.people.erasure;

import java.sql.Array;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.request.DataRequest;

/// By what somebody is known: from where persons are kept, or where that was put aside for the records that stay.
@Component
class Identities {

    private final JdbcClient jdbc;

    Identities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Known of(PersonId person) {
        return new Known(
                texts("""
                    select call_name from people.person where id = :person and call_name is not null
                    union select name from people.staff_name where person = :person
                    union select known from people.known_besides where person = :person and kind = 'NAME'\
                    """, person),
                addresses("EMAIL", person),
                addresses("TELEPHONE", person),
                addresses("POSTAL", person));
    }

    /// Where they can be told something in writing: proved to be theirs, and safe.
    Optional<String> emailOf(PersonId person) {
        return texts("""
            select address from people.route
             where person = :person and kind = 'EMAIL' and safe and confirmed_at is not null order by confirmed_at desc\
            """, person).stream().findFirst();
    }

    private List<String> addresses(String kind, PersonId person) {
        return jdbc.sql("""
            select address from people.route where person = :person and kind = :kind
            union select known from people.known_besides where person = :person and kind = :kind\
            """)
                .param("person", person.value())
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    private List<String> texts(String sql, PersonId person) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    void putAside(DataRequest request, Known known) {
        jdbc.sql("""
            insert into people.restricted_identity (request, names, emails, telephones, postals) values (?, ?, ?, ?, ?)
            on conflict do nothing\
            """)
                .param(request.id())
                .param(known.names().toArray(String[]::new))
                .param(known.emails().toArray(String[]::new))
                .param(known.telephones().toArray(String[]::new))
                .param(known.postals().toArray(String[]::new))
                .update();
    }

    Known putAside(DataRequest request) {
        return jdbc.sql("select names, emails, telephones, postals from people.restricted_identity where request = ?")
                .param(request.id())
                .query((row, number) -> new Known(
                        list(row.getArray(1)), list(row.getArray(2)), list(row.getArray(3)), list(row.getArray(4))))
                .optional()
                .orElse(Known.NOTHING);
    }

    void forget(DataRequest request) {
        jdbc.sql("delete from people.restricted_identity where request = ?")
                .param(request.id())
                .update();
    }

    private static List<String> list(Array array) throws java.sql.SQLException {
        return List.of((String[]) array.getArray());
    }
}
