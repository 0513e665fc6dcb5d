package org.wardmote.people.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonJoined;
import org.wardmote.people.SpeakersJoined;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;

class PersonsModuleTests {

    static final class Heard {
        final List<Object> facts = new ArrayList<>();

        @EventListener
        void on(PersonJoined fact) {
            facts.add(fact);
        }

        @EventListener
        void on(SpeakersJoined fact) {
            facts.add(fact);
        }
    }

    private static final TestClock CLOCK = TestClock.noon();
    private static final TestParts PARTS = TestParts.of(CLOCK, List.of(Heard.class), "people", "area");

    private final People people = PARTS.get(People.class);
    private final Persons persons = PARTS.get(Persons.class);
    private final Contacts contacts = PARTS.get(Contacts.class);
    private final Heard heard = PARTS.get(Heard.class);

    @AfterAll
    static void close() {
        PARTS.close();
    }

    @BeforeEach
    void forgetWhatWasHeard() {
        heard.facts.clear();
    }

    private static <T> T inOne(Supplier<T> work) {
        return PARTS.transaction().execute(status -> work.get());
    }

    private PersonId introduce(@Nullable String name, String email, @Nullable String telephone, boolean safe) {
        CLOCK.advance(Duration.ofMinutes(1));
        return inOne(
                () -> people.introduce(new Introduction(name, email, telephone, null, Locale.UK, safe, "web form")));
    }

    private PersonId prove(String email) {
        return inOne(() -> persons.prove(email));
    }

    @Test
    void aTypedAddressIsEachTimeAPersonOfItsOwn() {
        var one = introduce("Amara", "amara@example.org", null, true);
        var other = introduce("Amara", "amara@example.org", null, true);
        assertThat(one).isNotEqualTo(other);
        assertThat(contacts.findByEmail("amara@example.org")).isEmpty();
        assertThat(people.callName(one)).contains("Amara");
    }

    @Test
    void proofJoinsEverybodyWhoWasIntroducedByTheAddress() {
        var first = introduce("Ben", "Ben@Example.org", null, true);
        var second = introduce(null, "ben@example.org ", null, true);
        var proved = prove("ben@example.org");
        assertThat(heard.facts).containsExactly(new PersonJoined(first, proved), new PersonJoined(second, proved));
        assertThat(people.exists(first)).isFalse();
        assertThat(people.exists(second)).isFalse();
        assertThat(people.callName(proved)).contains("Ben");
        assertThat(contacts.findByEmail("BEN@example.org")).contains(proved);
        assertThat(prove("ben@example.org")).isEqualTo(proved);
    }

    @Test
    void speakersOfOnePersonBecomeOneAndFactsAreTold() {
        var first = introduce(null, "cleo@example.org", null, true);
        var second = introduce(null, "cleo@example.org", null, true);
        var marks = List.of(inOne(() -> people.speaker(first)), inOne(() -> people.speaker(second)));
        var proved = prove("cleo@example.org");
        assertThat(heard.facts).contains(new SpeakersJoined(marks.get(1), marks.get(0)));
        assertThat(inOne(() -> people.speaker(proved))).isEqualTo(marks.get(0));
    }

    @Test
    void whoSaidThatAnAddressIsNotSafeIsNotFoundByIt() {
        var apart = introduce("Dee", "dee@example.org", null, false);
        var proved = prove("dee@example.org");
        assertThat(people.exists(apart)).isTrue();
        assertThat(heard.facts).isEmpty();
        assertThat(contacts.reachable(apart)).isEmpty();
        assertThat(people.callName(proved)).isEmpty();
    }

    @Test
    void aNumberThatSomebodyTypedBesideMyAddressIsNotMine() {
        introduce("Eve", "eve@example.org", "020 7946 0001", true);
        var proved = prove("eve@example.org");
        assertThat(contacts.reachable(proved)).extracting(Route::kind).containsExactly(Route.Kind.EMAIL);
    }

    @Test
    void whatCameWithMyAddressIsKnownBesidesAndStaysSoWhereItIsTypedAgain() {
        introduce("Gail Ashe", "gail@example.org", "020 7946 0003", true);
        introduce("G. Ashe", "gail@example.org", "020 7946 0004", true);
        introduce("G. Ashe", "gail@example.org", "+44 20 7946 0004", true);
        var proved = prove("gail@example.org");
        assertThat(knownBesides(proved))
                .containsExactly(
                        "NAME G. Ashe",
                        "TELEPHONE +44 20 7946 0004",
                        "TELEPHONE 020 7946 0003",
                        "TELEPHONE 020 7946 0004");
        assertThat(people.callName(proved)).contains("Gail Ashe");
    }

    private static List<String> knownBesides(PersonId person) {
        return PARTS.jdbc()
                .sql("select kind || ' ' || known from people.known_besides where person = ? order by 1")
                .param(person.value())
                .query(String.class)
                .list();
    }

    @Test
    void routesAreTriedMailFirst() {
        var person = inOne(() -> people.introduce(new Introduction(
                "Finn",
                "finn@example.org",
                "+44 (0)20 7946 0002",
                "1 Bell Yard\nThornfield",
                Locale.UK,
                true,
                "letter")));
        assertThat(contacts.reachable(person))
                .extracting(Route::kind)
                .containsExactly(Route.Kind.EMAIL, Route.Kind.TELEPHONE, Route.Kind.POSTAL);
        assertThat(contacts.nameOf(person)).contains("Finn");
    }

    @Test
    void staffHaveAPublicName() {
        var person = prove("officer@example.org");
        inOne(() -> {
            persons.giveStaffName(person, "PC Amara Okafor");
            return person;
        });
        assertThat(people.staffName(person)).contains("PC Amara Okafor");
    }

    @Test
    void withoutARouteThereIsNoPerson() {
        assertThatThrownBy(() ->
                        people.introduce(new Introduction("Nobody", null, null, null, Locale.UK, true, "web form")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void faultsAreToldByField() {
        var faults = PARTS.get(Introductions.class)
                .faults(new Introduction("x".repeat(201), "no", "none", "-", Locale.UK, true, "web form"));
        assertThat(faults.keySet()).containsExactly("name", "email", "telephone", "postal");
    }
}
