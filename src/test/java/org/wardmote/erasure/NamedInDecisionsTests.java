package org.wardmote.erasure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.WaysIn.ABBEY_GREEN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.EverywhereInTheDatabase;
import org.wardmote.TestBrowser;
import org.wardmote.ledger.WaysIn;
import org.wardmote.priority.record.ErasableText;

class NamedInDecisionsTests {

    private static final String EMAIL = "zoe.lunt@residents.example";
    private static final String[] HER = {"Zoë", "Zoe", "Lunt", EMAIL, "07700 900123", "7700900123"};

    /// Neither words nor codes of which the column itself has a list.
    private static final Set<String> NOBODY_TYPES = Set.of(
            "reference", "source_key", "organisation", "subject", "hash", "name", "channel", "kind", "state", "stage");

    private final AllModules all = new AllModules();
    private final TestBrowser zoe = all.pages.browser();
    private final TestBrowser anybody = all.pages.browser();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void whoeverIsErasedStandsInNothingThatWasMadeOfWhatPeopleSaid() {
        var staff = new NamedInDecisions(all.desk, "Zoë Lunt (07700 900123)");
        all.signedIn(zoe, EMAIL);
        var said = said("Zoë Lunt here. The gate is locked by five.");
        var asked = said("Walk by on Fridays.");
        for (var one : List.of(said, asked)) staff.answered(one);
        all.run();
        var finding = staff.finding(said, asked);
        var decision = staff.decision(finding);
        var priority = staff.priority(said);
        staff.panelMeets();
        staff.patrolIsAskedFor(asked);
        all.run();
        assertThat(columnsWith(found())).containsAll(declared());
        var counted = all.counted();
        var shown = List.of(decision.replace("/desk/decisions", "/answers"), priority.replace("/desk", ""));
        for (var page : shown) assertThat(anybody.see(page)).contains("Zoë Lunt");

        assertThat(zoe.fill("/my/data/erasure", "/my/data/erasure", "sure", "yes")
                        .getRedirectedUrl())
                .isEqualTo("/privacy/erased");
        all.run();

        assertThat(found()).isEmpty();
        assertThat(all.counted()).isEqualTo(counted);
        for (var page : shown)
            assertThat(anybody.see(page)).contains("As account removed").doesNotContain("Lunt");
        assertThat(anybody.see(shown.getLast())).contains("The gate is locked by five.");
        assertThat(staff.sees(finding)).contains("The gate is locked by five.").doesNotContain("Lunt");
    }

    @Test
    void everyTextOfThisModuleIsAmongThoseThatErasureReaches() {
        var texts = all.pages
                .jdbc()
                .sql("""
                    select t.relname || '.' || c.attname
                    from pg_class t join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped
                    where t.relnamespace = 'priority'::regnamespace and t.relkind = 'r' and c.atttypid = 'text'::regtype
                      and t.relname <> 'migration_history' and c.attname not in (:codes) and not exists (
                        select from pg_constraint k where k.conrelid = t.oid and k.contype = 'c'
                           and c.attnum = any (k.conkey) and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%')\
                    """)
                .param("codes", NOBODY_TYPES)
                .query(String.class)
                .list();
        assertThat(declared()).contains("finding.title", "version.reason", "stage_words.text");
        assertThat(texts).isSubsetOf(declared());
    }

    private String said(String words) {
        var sent = WaysIn.say(
                zoe,
                ABBEY_GREEN,
                "words",
                words,
                "name",
                "Zoë Lunt",
                "email",
                EMAIL,
                "telephone",
                "07700 900123",
                "quotable",
                "yes");
        assertThat(sent.getStatus()).isEqualTo(303);
        return all.pages
                .jdbc()
                .sql("select reference from ledger.contribution order by id desc limit 1")
                .query(String.class)
                .single();
    }

    private Set<String> declared() {
        return all.pages.all(ErasableText.class).stream()
                .flatMap(text -> text.columns().stream().map(column -> text.table() + "." + column))
                .collect(toSet());
    }

    private List<String> found() {
        return EverywhereInTheDatabase.find(all.pages.superuser(), HER);
    }

    private static Set<String> columnsWith(List<String> found) {
        return found.stream()
                .filter(place -> place.startsWith("priority."))
                .map(place -> place.replaceFirst("priority\\.(\\w+\\.\\w+) .*", "$1"))
                .collect(toSet());
    }
}
