package org.wardmote.people.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.EverywhereInTheDatabase;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.AccessLog;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

class AccessLogModuleTests {

    private final TestParts parts = TestParts.of(TestClock.noon(), "people.record");
    private final AccessLog log = parts.get(AccessLog.class);
    private final Viewer amara = new Viewer(new PersonId(UUID.randomUUID()), List.of());

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void whoLookedAtWhatAndWhatForIsKept() {
        log.note(amara, "ledger.contribution", "ABCD1234", " to answer it ");
        assertThat(parts.jdbc()
                        .sql("select who || ' ' || kind || ' ' || record || ' ' || purpose from people.access_log")
                        .query(String.class)
                        .single())
                .isEqualTo(amara.whom().value() + " ledger.contribution ABCD1234 to answer it");
    }

    @Test
    void nobodyInParticularAndNoPurposeAreRefused() {
        assertThatThrownBy(() -> log.note(Viewer.NOBODY, "ledger.contribution", "ABCD1234", "to answer it"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.note(amara, "ledger.contribution", "ABCD1234", " "))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void lineIsNeitherChangedNorRemovedNorAreAllOfThem() {
        log.note(amara, "ledger.contribution", "ABCD1234", "to answer it");
        for (var sql : List.of(
                "update people.access_log set purpose = 'another'",
                "delete from people.access_log",
                "truncate people.access_log"))
            assertThatThrownBy(() -> parts.jdbc().sql(sql).update()).hasStackTraceContaining("only grows");
    }

    @Test
    void whatStandsSomewhereInTheDatabaseIsFound() {
        parts.jdbc()
                .sql("create table people.planted (word tsvector, list text[], data jsonb)")
                .update();
        parts.jdbc()
                .sql("insert into people.planted values (to_tsvector('simple', 'Zoë rang'), '{\"Zoë Lunt\"}',"
                        + " '{\"said\": \"I am zoe lunt\"}')")
                .update();
        assertThat(EverywhereInTheDatabase.find(parts.superuser(), "Zoë Lunt"))
                .satisfiesExactly(
                        found -> assertThat(found).startsWith("people.planted.word has \"Zoë\""),
                        found -> assertThat(found).startsWith("people.planted.list has"),
                        found -> assertThat(found).startsWith("people.planted.data has"));
        assertThat(EverywhereInTheDatabase.find(parts.superuser(), "Amara Okafor"))
                .isEmpty();
    }
}
