package org.wardmote.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.StaffPages.answer;
import static org.wardmote.ledger.StaffPages.path;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.importing.DemoFacts;
import org.wardmote.kernel.Function;

class EndOfDemonstrationTests {

    private static final String FILLED = """
        select format('%I.%I', schemaname, tablename) from pg_tables
         where schemaname in ('people', 'equality', 'messaging', 'ledger', 'scrutiny', 'volunteering')
           and tablename <> 'migration_history' order by 1\
        """;

    /// Settings, the limits of an hour, and what was given at the command line.
    private static final Set<String> STAY = Set.of(
            "ledger.setting",
            "ledger.source",
            "messaging.seal",
            "messaging.source",
            "people.attempt",
            "scrutiny.standing",
            "people.person",
            "people.route",
            "people.staff_name",
            "people.granted",
            "people.sign_in",
            "people.consent");

    private final AllModules all = new AllModules();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void nothingInventedIsLeftAndWhoWasGrantedAtTheCommandLineStaysSignedIn() {
        var tom = all.desk.officer("PC Tom Whitlock", "metropolitan", null, Function.ANSWER, Function.SUPERVISE);
        var said = all.desk.say(Ward.ABBEY_GREEN, "The lamp is out.", all.desk.resident("Nia Brooks"));
        var open = all.desk.say(Ward.ABBEY_GREEN, "It is still out.", all.desk.resident("Nia Brooks"));
        all.signedIn("nia.brooks@residents.example").fill("/my/about-me", "/my/about-me", "carer", "yes");
        tom.post(path(open) + "/answer", "words", "I am", "do", "draft");
        tom.post(path(said) + "/answer", answer("It is mended since noon."));
        invented(tom.id().value());
        all.pages.run("watch-schemes", "watch.csv", """
            id,area_code,name,outline,stage,since,coordinator_email,consent_source
            1,X05000001,Mill Lane Watch,Mill Lane,live,2026-10-01,rosa@residents.example,a form
            """, Map.of());
        all.run();

        all.pages.inTransaction(() -> all.pages.all(DemoFacts.class).reversed().forEach(DemoFacts::forget));

        var left = new TreeMap<String, Long>();
        var superuser = JdbcClient.create(all.pages.superuser());
        for (var table : superuser.sql(FILLED).query(String.class).list()) {
            var count = superuser
                    .sql("select count(*) from " + table)
                    .query(Long.class)
                    .single();
            if (count > 0 && !STAY.contains(table)) left.put(table, count);
        }
        assertThat(left).isEmpty();
        assertThat(texts("select name from people.person p join people.staff_name s on s.person = p.id"))
                .containsExactly("PC Tom Whitlock");
        assertThat(texts("select id::text from people.person"))
                .containsExactly(tom.id().value().toString());
        assertThat(texts("select distinct how from people.granted")).containsExactly("command");
        assertThat(texts("select person::text from people.sign_in"))
                .containsExactly(tom.id().value().toString());
    }

    private void invented(java.util.UUID tom) {
        var cast = all.desk.officer("PC Ines Bell", "metropolitan", null, Function.ANSWER);
        var jdbc = all.pages.jdbc();
        jdbc.sql("insert into people.demo_role (person, role, place) values (?, 'An officer', 1)")
                .param(cast.id().value())
                .update();
        all.pages.inTransaction(() -> {
            jdbc.sql("select set_config('wardmote.forgetting', 'demo', true)")
                    .query(String.class)
                    .single();
            jdbc.sql("delete from people.granted where person = ?")
                    .param(cast.id().value())
                    .update();
        });
        for (var person : List.of(cast.id().value(), tom))
            jdbc.sql("insert into people.granted (person, function, organisation, begins, how, granted_at, reason)"
                            + " values (?, 'ADMINISTER', 'metropolitan', date '2026-01-01', 'demo', now(), 'a part')")
                    .param(person)
                    .update();
    }

    private List<String> texts(String sql) {
        return all.pages.jdbc().sql(sql).query(String.class).list();
    }
}
