package org.wardmote.people.record;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Erasure;
import org.wardmote.people.PersonalData.Reason;
import org.wardmote.people.PersonalData.Restriction;

/// Forgets a person. What somebody did in an office stays under their name where an administrator decides so: the
/// public has been answered in it.
@Component
class OwnErasure {

    private static final String OFFICE = "functions held for ";

    /// What stays of somebody who held an office.
    private static final Set<String> OF_THE_OFFICE = Set.of("people.granted", "people.grant_end", "people.staff_name");

    private static final String TABLES_OF_A_PERSON = """
        select format('%I.%I', space.nspname, one.relname)
          from pg_constraint key
          join pg_class one on one.oid = key.conrelid
          join pg_namespace space on space.oid = one.relnamespace
          join pg_attribute part on part.attrelid = one.oid and part.attnum = key.conkey[1]
         where key.contype = 'f' and key.confrelid = 'people.person'::regclass and part.attname = 'person'\
        """;

    private final JdbcClient jdbc;

    OwnErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Restriction> restrictions(PersonId person) {
        return jdbc
                .sql("select distinct organisation from people.granted where person = ? order by 1")
                .param(person.value())
                .query(String.class)
                .list()
                .stream()
                .map(organisation -> new Restriction(OFFICE + organisation, Reason.LEGAL_CLAIM, organisation))
                .toList();
    }

    void erase(Erasure erasure) {
        forgetCodes(erasure);
        cleanReasons(erasure.without());
        if (erasure.kept().stream().noneMatch(record -> record.startsWith(OFFICE)))
            jdbc.sql("delete from people.person where id = ?")
                    .param(erasure.person().value())
                    .update();
        else keepTheOffice(erasure.person());
    }

    private void keepTheOffice(PersonId person) {
        for (var table : jdbc.sql(TABLES_OF_A_PERSON).query(String.class).list())
            if (!OF_THE_OFFICE.contains(table))
                jdbc.sql("delete from " + table + " where person = ?")
                        .param(person.value())
                        .update();
        jdbc.sql("update people.person set call_name = null, proved_at = null where id = ?")
                .param(person.value())
                .update();
    }

    private void forgetCodes(Erasure erasure) {
        for (var email : texts("select distinct email from people.sign_in_code"))
            if (!erasure.without().apply(email).equals(email))
                jdbc.sql("delete from people.sign_in_code where email = ?")
                        .param(email)
                        .update();
    }

    /// What staff wrote about decisions and readings may name somebody.
    private void cleanReasons(UnaryOperator<String> without) {
        jdbc.sql("select set_config('wardmote.erasing', 'on', true)")
                .query(String.class)
                .single();
        for (var column : List.of(
                "people.restricted_record.because",
                "people.restricted_record.not_told_because",
                "people.data_request.identified",
                "people.access_log.purpose",
                "people.granted.reason",
                "people.grant_end.reason")) clean(column, without);
        jdbc.sql("select set_config('wardmote.erasing', '', true)")
                .query(String.class)
                .single();
    }

    private void clean(String column, UnaryOperator<String> without) {
        var dot = column.lastIndexOf('.');
        var table = column.substring(0, dot);
        var name = column.substring(dot + 1);
        for (var text : texts("select distinct " + name + " from " + table + " where " + name + " is not null")) {
            var cleaned = without.apply(text);
            if (!cleaned.equals(text))
                jdbc.sql("update " + table + " set " + name + " = ? where " + name + " = ?")
                        .param(cleaned)
                        .param(text)
                        .update();
        }
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
