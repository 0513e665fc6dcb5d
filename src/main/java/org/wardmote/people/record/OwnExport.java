package org.wardmote.people.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Section;

/// Everything that this module keeps of somebody, as they may read it. The columns' names are what they read.
@Component
class OwnExport {

    private final JdbcClient jdbc;

    OwnExport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Section> of(PersonId person) {
        return List.of(
                section("people.person", """
                    select p.call_name as "called", s.name as "name as staff", p.language as "language",
                           p.source as "came by", p.made_at as "since", p.proved_at as "address proved",
                           p.of_age_at as "said to be 13 or over"
                      from people.person p left join people.staff_name s on s.person = p.id where p.id = :person\
                    """, person),
                section("people.person", """
                    select lower(kind) as "kind", address as "address", confirmed_at as "proved",
                           case when safe then 'yes' else 'no' end as "safe to contact", added_at as "since"
                      from people.route where person = :person order by id\
                    """, person),
                section("people.person", """
                    select lower(kind) as "kind", known as "known besides, never used to reach you", since as "since"
                      from people.known_besides where person = :person order by id\
                    """, person),
                section("people.sign-in", """
                    select browser as "browser", system as "system", began_at as "signed in", seen_at as "last used",
                           ended_at as "signed out" from people.sign_in where person = :person order by id\
                    """, person),
                section("people.sign-in", """
                    select 'passkey' as "second factor", label as "called", created_at as "since", used_at as "last used"
                      from people.passkey where person = :person order by created_at\
                    """, person),
                section("people.sign-in", """
                    select 'codes from an app' as "second factor", set_up_at as "since",
                           (select count(*) from people.recovery_code c where c.person = a.person and used_at is null)
                               as "recovery codes left"
                      from people.authenticator_app a where person = :person and set_up_at is not null\
                    """, person),
                section("people.consent", """
                    select lower(replace(purpose, '_', ' ')) as "to", case when given then 'agreed' else 'took back' end as "what",
                           source as "by", notice as "privacy notice", at as "when"
                      from people.consent where person = :person order by id\
                    """, person),
                section("people.consent", """
                    select lower(replace(notice, '_', ' ')) || ', ' || version as "privacy notice seen", source as "by", at as "when"
                      from people.notice_seen where person = :person order by id\
                    """, person),
                section("people.function", """
                    select lower(replace(g.function, '_', ' ')) as "function", g.organisation as "for", g.begins as "from",
                           g.ends as "until", min(e.on_day) as "ended", g.granted_at as "given", g.reason as "because"
                      from people.granted g left join people.grant_end e on e.granted = g.id
                     where g.person = :person group by g.id order by g.id\
                    """, person),
                section("people.data-request", """
                    select reference as "reference", lower(kind) as "asked for", asked_at as "when",
                           carried_out_at as "carried out" from people.data_request where person = :person order by id\
                    """, person),
                section("people.access", """
                    select kind as "kind", record as "record", purpose as "purpose", at as "when"
                      from people.access_log where who = :person order by id\
                    """, person));
    }

    private Section section(String kind, String sql, PersonId person) {
        return new Section(
                kind,
                jdbc.sql(sql)
                        .param("person", person.value())
                        .query((row, number) -> row(row))
                        .list());
    }

    private static Map<String, String> row(ResultSet row) throws SQLException {
        var fields = new LinkedHashMap<String, String>();
        var columns = row.getMetaData();
        for (var column = 1; column <= columns.getColumnCount(); column++) {
            var value = row.getObject(column);
            if (value == null) continue;
            fields.put(
                    columns.getColumnLabel(column),
                    columns.getColumnTypeName(column).equals("timestamptz")
                            ? row.getTimestamp(column).toInstant().toString()
                            : row.getString(column));
        }
        return fields;
    }
}
