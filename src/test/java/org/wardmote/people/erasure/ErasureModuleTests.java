package org.wardmote.people.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.EverywhereInTheDatabase;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.people.Diaries;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Reason;
import org.wardmote.people.Told;
import org.wardmote.people.person.Persons;
import org.wardmote.people.request.DataRequest;
import org.wardmote.people.request.Requests;

class ErasureModuleTests {

    private static final String[] WANTED = {"Zoë Lunt", "zoe.lunt@residents.example", "7700 900123", "7700900123"};

    private final Told told = new Told();
    private final TestPages parts = TestPages.of(TestClock.noon(), List.of(told, Diaries.class), "area", "people");
    private final Diaries diaries = parts.get(Diaries.class);
    private final PersonId zoe = resident("Zoë Lunt", "zoe.lunt@residents.example", "07700 900123");
    private final PersonId ravi = resident("Ravi Nair", "ravi@residents.example", "07700 900456");

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void whoeverIsErasedIsFoundNowhereAlsoNotInOthersWords() {
        diaries.write("MINE", zoe, "I am Zoë, ring me on 07700 900 123. The lamp is broken.");
        diaries.write("RAVIS", ravi, "My neighbour Zoe Lunt's lamp is broken. So says ZOE.LUNT@residents.example.");
        parts.get(People.class).speaker(zoe);
        assertThat(found()).isNotEmpty();

        assertThat(ask()).isTrue();

        assertThat(diaries.read("MINE"))
                .isEqualTo("I am account removed, ring me on account removed. The lamp is broken.");
        assertThat(diaries.read("RAVIS"))
                .isEqualTo("My neighbour account removed's lamp is broken. So says account removed.");
        assertThat(found()).isEmpty();
        assertThat(parts.get(People.class).exists(zoe)).isFalse();
        assertThat(parts.get(People.class).callName(ravi)).contains("Ravi Nair");
        assertThat(told.messages).singleElement().satisfies(message -> {
            assertThat(message.email()).isEqualTo("zoe.lunt@residents.example");
            assertThat(message.text()).contains("removed, also where others wrote them");
        });
    }

    @Test
    void whatStandsInTheWayWaitsAndIsAskedOnce() {
        diaries.write("CASE", zoe, "I am Zoë Lunt.");
        diaries.restrict("CASE", Reason.OPEN_CASE, "metropolitan");
        assertThat(ask()).isFalse();
        assertThat(ask()).isFalse();
        assertThat(diaries.read("CASE")).isEqualTo("I am Zoë Lunt.");
        assertThat(parts.jdbc()
                        .sql("select count(*) from people.data_request")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(latest().due()).isEqualTo("2026-12-18");
        assertThat(told.messages).isEmpty();
    }

    @Test
    void whatIsKeptStaysWithANameUntilItsReasonIsOver() {
        diaries.write("CASE", zoe, "I am Zoë Lunt.");
        diaries.write("RAVIS", ravi, "Zoë Lunt told me.");
        diaries.restrict("CASE", Reason.OPEN_CASE, "metropolitan");
        ask();
        decide(true, null);

        assertThat(diaries.read("CASE")).isEqualTo("I am Zoë Lunt.");
        assertThat(diaries.read("RAVIS")).isEqualTo("account removed told me.");
        assertThat(parts.get(People.class).exists(zoe)).isFalse();
        assertThat(told.messages)
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .contains("CASE: The case is still open. The reason given: It is looked into."));
        assertThat(found())
                .allMatch(place ->
                        place.startsWith("priority.diary.") || place.startsWith("people.restricted_identity."));

        parts.get(LettingGo.class).run();
        assertThat(diaries.read("CASE")).isEqualTo("I am Zoë Lunt.");

        diaries.letGo("CASE");
        parts.get(LettingGo.class).run();
        assertThat(diaries.read("CASE")).isEqualTo("I am account removed.");
        assertThat(found()).isEmpty();
        assertThat(latest().finishedAt()).isNotNull();
    }

    @Test
    void personIsNotToldOfARecordWhereTellingWouldPrejudice() {
        diaries.write("CASE", zoe, "I am Zoë Lunt.");
        diaries.restrict("CASE", Reason.LAW_ENFORCEMENT, "metropolitan");
        ask();
        decide(true, "They would destroy what is looked for.");
        assertThat(told.messages)
                .singleElement()
                .satisfies(message ->
                        assertThat(message.text()).doesNotContain("CASE").doesNotContain("kept"));
        assertThat(parts.jdbc()
                        .sql("select because || ' / ' || not_told_because from people.restricted_record")
                        .query(String.class)
                        .single())
                .isEqualTo("It is looked into. / They would destroy what is looked for.");
    }

    @Test
    void whatIsDecidedNotToStayIsErasedWithTheRest() {
        diaries.write("CASE", zoe, "I am Zoë Lunt.");
        diaries.restrict("CASE", Reason.OPEN_CASE, "metropolitan");
        ask();
        decide(false, null);
        assertThat(found()).isEmpty();
        assertThat(latest().finishedAt()).isNotNull();
    }

    @Test
    void nameInTheReasonOfAReadingGoesAndTheLineStays() {
        parts.jdbc()
                .sql("insert into people.access_log (who, kind, record, purpose, at)"
                        + " values (?, 'priority.diary', 'MINE', 'to ring Zoë Lunt', now())")
                .param(ravi.value())
                .update();
        ask();
        assertThat(parts.jdbc()
                        .sql("select purpose from people.access_log")
                        .query(String.class)
                        .single())
                .isEqualTo("to ring account removed");
        assertThatThrownBy(() -> parts.jdbc()
                        .sql("update people.access_log set purpose = 'another'")
                        .update())
                .hasStackTraceContaining("only grows");
    }

    @Test
    void whatStaffDidInTheirOfficeStaysUnderTheirNameWhereItIsDecidedSo() {
        var amara = resident("Amara", "amara@police.example", "07700 900789");
        parts.transaction()
                .executeWithoutResult(status -> parts.get(Persons.class).giveStaffName(amara, "PC Amara Okafor"));
        parts.jdbc()
                .sql("insert into people.granted (person, function, organisation, begins, how, granted_at, reason)"
                        + " values (?, 'ANSWER', 'metropolitan', date '2026-01-01', 'command', now(), 'new')")
                .param(amara.value())
                .update();
        assertThat(parts.get(AskingToBeErased.class).ask(amara)).isFalse();
        decide(true, null);
        assertThat(parts.get(People.class).staffName(amara)).contains("PC Amara Okafor");
        assertThat(parts.get(People.class).callName(amara)).isEmpty();
        assertThat(EverywhereInTheDatabase.find(parts.superuser(), "amara@police.example", "900789"))
                .allMatch(place -> place.startsWith("people.restricted_identity."));
    }

    private boolean ask() {
        return parts.get(AskingToBeErased.class).ask(zoe);
    }

    private DataRequest latest() {
        return parts.get(Requests.class)
                .findLatest(zoe, DataRequest.Kind.ERASURE)
                .orElseThrow();
    }

    /// As the desk does; who may is tried there.
    private void decide(boolean kept, @org.jspecify.annotations.Nullable String notToldBecause) {
        parts.jdbc()
                .sql("""
                    update people.restricted_record
                       set kept = ?, because = 'It is looked into.', told = ?, not_told_because = ?, decided_by = ?\
                    """)
                .param(kept)
                .param(notToldBecause == null)
                .param(notToldBecause)
                .param(UUID.randomUUID())
                .update();
        parts.transaction().executeWithoutResult(status -> {
            var person = parts.jdbc()
                    .sql("select person from people.data_request")
                    .query(UUID.class)
                    .single();
            parts.get(CarryingOutErasure.class)
                    .carryOut(parts.get(Requests.class)
                            .findLatest(new PersonId(person), DataRequest.Kind.ERASURE)
                            .orElseThrow());
        });
    }

    private List<String> found() {
        return EverywhereInTheDatabase.find(parts.superuser(), WANTED);
    }

    private PersonId resident(String name, String email, String telephone) {
        return parts.transaction().execute(status -> {
            var person = parts.get(Persons.class).prove(email);
            parts.get(Persons.class).giveCallName(person, name);
            parts.jdbc()
                    .sql("insert into people.route (person, kind, address, match, added_at)"
                            + " values (?, 'TELEPHONE', ?, ?, now())")
                    .param(person.value())
                    .param(telephone)
                    .param(telephone)
                    .update();
            return person;
        });
    }
}
