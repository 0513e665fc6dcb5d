package org.wardmote.messaging.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Readers;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.people.Mailbox;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.PersonalData.Erasure;
import org.wardmote.people.Signing;
import org.wardmote.platform.Job;

class CoordinatorsModuleTests {

    private static final String ROSA = "rosa@residents.example";
    private static final String MINE = "/my/coordinating";
    private static final String DESK = "/desk/coordinators";
    private static final Pattern ONE = Pattern.compile("href=\"(" + MINE + "/messages/\\d+)\"");
    private static final Pattern PERSON = Pattern.compile("name=\"passed\" type=\"checkbox\" value=\"(\\d+)\"");

    private final TestClock clock = TestClock.noon();
    private final Mailbox mailbox = new Mailbox();
    private final TestPages pages = TestPages.of(
            clock,
            Map.of(),
            List.of(mailbox),
            "area",
            "guide",
            "people",
            "messaging.announcement",
            "messaging.audience",
            "messaging.coordinator",
            "messaging.correspondence",
            "messaging.dispatch",
            "messaging.errand",
            "messaging.outbox",
            "messaging.post",
            "messaging.proof",
            "messaging.record",
            "messaging.roll",
            "messaging.subscription",
            "messaging.push",
            "messaging.text",
            "messaging.way",
            "messaging.wish");
    private final StaffPages desk = new StaffPages(clock, pages);
    private final Officer imogen =
            desk.officer("Imogen Castle", "metropolitan", Ward.ABBEY_GREEN, Function.COORDINATE, Function.ANSWER);
    private final Readers readers = new Readers(pages.jdbc(), clock.instant());

    @AfterEach
    void close() {
        pages.close();
    }

    private MockHttpServletResponse give(Officer by, String... fields) {
        by.see(DESK + "/new");
        return by.post(
                DESK + "/new",
                filled(
                        fields,
                        List.of(
                                List.of("name", "Rosa Tindall"),
                                List.of("email", ROSA),
                                List.of("area", "metropolitan " + Ward.ABBEY_GREEN.code),
                                List.of("until.day", "30"),
                                List.of("until.month", "11"),
                                List.of("until.year", "2026"))));
    }

    private static MockHttpServletResponse putDown(TestBrowser rosa, String charge, String... fields) {
        rosa.get(MINE + "/people/new");
        return rosa.post(
                MINE + "/people/new",
                filled(
                        fields,
                        List.of(
                                List.of("charge", charge),
                                List.of("name", "Edna Thistlewood"),
                                List.of("by", "letter"),
                                List.of("postal", "14 Mill House\nBell Lane"),
                                List.of("topics", "meetings"),
                                List.of("consent", "in-person"),
                                List.of("day.day", "16"),
                                List.of("day.month", "11"),
                                List.of("day.year", "2026"))));
    }

    private static String[] filled(String[] fields, List<List<String>> usual) {
        var given = new ArrayList<>(List.of(fields));
        for (var one : usual) if (!given.contains(one.getFirst())) given.addAll(one);
        return given.toArray(String[]::new);
    }

    private TestBrowser rosa() {
        return new Signing(pages, mailbox).in(ROSA);
    }

    private String charge() {
        return String.valueOf(number("select max(id) from messaging.delegation"));
    }

    private long number(String sql) {
        return pages.jdbc().sql(sql).query(Long.class).single();
    }

    /// Approved, taken apart into copies, and handed to whoever rings and prints.
    private long announced() {
        var id = readers.approved(
                "newsletter",
                Topic.MEETINGS,
                List.of(desk.ward(Ward.ABBEY_GREEN).id()));
        var abbey = desk.ward(Ward.ABBEY_GREEN);
        pages.jdbc()
                .sql("update messaging.announcement set borough = ?, area = ? where id = ?")
                .params(abbey.borough().id().number(), abbey.id().number(), id)
                .update();
        pages.all(Job.class).stream()
                .filter(job -> job.name().equals("messaging.fan-out"))
                .forEach(Job::run);
        Sending.all(pages);
        return id;
    }

    private static String first(Pattern pattern, MockHttpServletResponse page) {
        var found = pattern.matcher(TestBrowser.html(page));
        if (!found.find()) throw new AssertionError("There is none");
        return found.group(1);
    }

    @Test
    void coordinatorPutsNeighboursDownAndPassesEachMessageOn() {
        assertThat(give(imogen).getHeader("Location")).isEqualTo(DESK + "?done=given");
        assertThat(imogen.see(DESK)).contains("Rosa Tindall", "Abbey Green, Thornfield", "30 November 2026", "Imogen");
        var rosa = rosa();
        assertThat(rosa.see(MINE))
                .contains("Abbey Green, Thornfield, for Metropolitan Police", "until 30 November 2026")
                .contains("Nothing waits to be passed on.", "You have put nobody down yet.");
        assertThat(putDown(rosa, charge()).getHeader("Location")).isEqualTo(MINE + "?done=entered");
        assertThat(putDown(rosa, charge(), "name", "Otto Quill", "by", "call", "telephone", "020 7946 0100")
                        .getStatus())
                .isEqualTo(303);
        assertThat(rosa.see(MINE)).contains("Edna Thistlewood", "14 Mill House", "Otto Quill", "16 November 2026");
        assertThat(pages.jdbc()
                        .sql("select distinct source from messaging.subscriber")
                        .query(String.class)
                        .single())
                .isEqualTo("recorded by a coordinator: consent in-person");
        assertThat(number("select count(*) from people.consent where purpose = 'BE_TOLD' and given"))
                .isEqualTo(2);

        announced();
        assertThat(imogen.see("/desk/calls-and-letters"))
                .contains("Nobody has to be rung.", "Nothing has to be printed.");
        assertThat(rosa.see(MINE)).contains("Lamps in Tannery Lane", "for 2 people");
        var message = first(ONE, rosa.get(MINE));
        assertThat(rosa.see(message))
                .contains("The <lamps> are mended.".replace("<", "&lt;").replace(">", "&gt;"))
                .contains(
                        "Abbey Green team, Metropolitan Police",
                        "because you asked for meetings and action days about: Abbey Green, Thornfield",
                        "999");
        assertThat(rosa.see(message + "/letters"))
                .contains("2 letters", "Edna Thistlewood 14 Mill House", "Otto Quill");

        assertThat(rosa.post(message).getStatus()).as("nobody ticked").isEqualTo(422);
        var to = first(PERSON, rosa.get(message));
        assertThat(rosa.post(message, "passed", to).getHeader("Location")).isEqualTo(MINE + "?done=passed");
        assertThat(rosa.see(MINE)).contains("for one person");
        rosa.post(message, "passed", first(PERSON, rosa.get(message)));
        assertThat(rosa.see(MINE)).contains("Nothing waits to be passed on.");
        assertThat(number("select count(*) from messaging.attempt where given")).isEqualTo(2);
        assertThat(number("select count(*) from messaging.item_to_tell where kind = 'messaging.announcement'"
                        + " and state = 'told'"))
                .isEqualTo(2);
    }

    @Test
    void markMadeByMistakeIsTakenBackByWhoeverMadeItAndOnlyAtOnce() {
        give(imogen);
        var rosa = rosa();
        putDown(rosa, charge());
        announced();
        var message = first(ONE, rosa.get(MINE));
        var to = first(PERSON, rosa.get(message));
        rosa.post(message, "passed", to);
        assertThat(rosa.see(MINE)).contains("Nothing waits", "Marked as passed on to one person", "Take it back");
        assertThat(rosa.post(message + "/undoing").getHeader("Location")).isEqualTo(MINE + "?done=undone");
        assertThat(rosa.see(MINE)).contains("for one person").doesNotContain("Take it back");
        assertThat(number("select count(*) from messaging.item_to_tell where kind = 'messaging.announcement'"
                        + " and state = 'open'"))
                .isEqualTo(1);
        assertThat(rosa.post(message + "/undoing").getStatus())
                .as("nothing to take back")
                .isEqualTo(404);

        rosa.post(message, "passed", first(PERSON, rosa.get(message)));
        clock.advance(Duration.ofMinutes(11));
        assertThat(rosa.see(MINE)).doesNotContain("Take it back");
        assertThat(rosa.post(message + "/undoing").getStatus()).isEqualTo(404);
    }

    @Test
    void coordinatorIsToldThatTheyAreOneAndThatSomethingWaits() {
        give(imogen);
        var rosa = rosa();
        putDown(rosa, charge());
        var id = announced();
        assertThat(pages.jdbc()
                        .sql("select kind from messaging.item_to_tell where kind <> 'messaging.announcement' order"
                                + " by id")
                        .query(String.class)
                        .list())
                .containsExactly("messaging.delegation", "messaging.to-pass-on");
        var wording = pages.get(CoordinatorWording.class);
        var letter = wording.word(new Item("messaging.to-pass-on", id), coordinator())
                .orElseThrow();
        assertThat(letter.subject()).isEqualTo("A message to pass on: Lamps in Tannery Lane");
        assertThat(letter.toString()).doesNotContain("Edna", "Mill House");
    }

    private PersonId coordinator() {
        return new PersonId(pages.jdbc()
                .sql("select coordinator from messaging.delegation order by id limit 1")
                .query(UUID.class)
                .single());
    }

    @Test
    void whenItEndsTheTeamReachesThemAndTheCoordinatorSeesNobodyAnyMore() {
        give(imogen);
        var rosa = rosa();
        putDown(rosa, charge());
        announced();
        var message = first(ONE, rosa.get(MINE));
        imogen.see(DESK + "/" + charge() + "/end");
        assertThat(imogen.post(DESK + "/" + charge() + "/end").getStatus()).isEqualTo(303);
        assertThat(imogen.see(DESK)).contains("Ended", "ended by Imogen Castle");
        assertThat(rosa.see(MINE)).contains("or it has ended").doesNotContain("Edna");
        assertThat(rosa.get(message).getStatus()).isEqualTo(404);
        assertThat(rosa.get(MINE + "/people/new").getStatus()).isEqualTo(404);
        assertThat(putDown(rosa, charge()).getStatus()).isEqualTo(404);
        assertThat(imogen.see("/desk/calls-and-letters")).contains("Lamps in Tannery Lane");
    }

    @Test
    void itEndsByItselfAndWhatWaitsAWeekIsTheTeamsToo() {
        give(imogen);
        putDown(rosa(), charge());
        announced();
        var later = desk.later(Duration.ofDays(8), imogen);
        assertThat(later.see("/desk/calls-and-letters")).contains("Lamps in Tannery Lane");
        assertThat(rosa().see(MINE)).contains("Lamps in Tannery Lane");
        clock.advance(Duration.ofDays(5));
        assertThat(rosa().see(MINE)).contains("or it has ended").doesNotContain("Lamps");
    }

    @Test
    void coordinatorSeesAndChangesThoseTheyEnteredAlone() {
        give(imogen);
        give(imogen, "name", "Abel Frost", "email", "abel@residents.example");
        var rosa = rosa();
        var first = String.valueOf(number("select min(id) from messaging.delegation"));
        assertThat(putDown(rosa, first).getStatus()).isEqualTo(303);
        assertThat(putDown(rosa, charge()).getStatus()).as("another's").isEqualTo(422);
        announced();
        var abel = new Signing(pages, mailbox).in("abel@residents.example");
        assertThat(abel.see(MINE)).doesNotContain("Edna", "Lamps");
        assertThat(abel.get(first(ONE, rosa.get(MINE))).getStatus()).isEqualTo(404);
        var edna = number("select id from messaging.subscriber");
        assertThat(abel.post(MINE + "/people/" + edna + "/stop").getStatus()).isEqualTo(404);
        rosa.get(MINE);
        assertThat(rosa.post(MINE + "/people/" + edna + "/stop").getStatus()).isEqualTo(303);
        assertThat(rosa.see(MINE)).contains("You have put nobody down yet.");
        assertThat(number("select count(*) from messaging.following where live"))
                .isZero();
    }

    @Test
    void whoWantsAVisitIsToldAtTheirDoor() {
        give(imogen);
        putDown(rosa(), charge(), "by", "visit");
        announced();
        imogen.see(DESK + "/" + charge() + "/end");
        imogen.post(DESK + "/" + charge() + "/end");
        assertThat(imogen.see("/desk/calls-and-letters"))
                .contains("Lamps in Tannery Lane", "They would rather be told at their door than by letter.");
    }

    @Test
    void onlyWhoeverCoordinatesThereGivesAndEndsOne() {
        var elsewhere = desk.officer("Sgt Ife Bello", "metropolitan", Ward.BELL_YARD, Function.COORDINATE);
        assertThat(give(elsewhere).getStatus()).isEqualTo(422);
        give(imogen);
        assertThat(elsewhere.see(DESK)).doesNotContain("Rosa");
        assertThat(elsewhere.status(DESK + "/" + charge() + "/end")).isEqualTo(404);
        assertThat(desk.officer("PC Dan Hale", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER)
                        .status(DESK))
                .isEqualTo(404);
        assertThat(TestBrowser.text(give(imogen, "name", "", "email", "no address", "until.year", "2040")))
                .contains("Give their name", "Give the email address", "Give the last day");
        assertThat(rosa().get(DESK).getStatus()).isEqualTo(404);
    }

    @Test
    void whatACoordinatorWasGivenIsTheirsToTakeAlongAndGoesWithThem() {
        give(imogen);
        putDown(rosa(), charge());
        var records = pages.all(PersonalData.class).stream()
                .filter(one -> one.schema().equals("messaging"))
                .findFirst()
                .orElseThrow();
        assertThat(records.export(coordinator()))
                .filteredOn(section -> section.kind().equals("messaging.delegation"))
                .singleElement()
                .satisfies(section -> assertThat(section.rows().getFirst())
                        .containsEntry("for", "metropolitan")
                        .containsEntry("people you put down", "1"));
        erase(records, coordinator());
        assertThat(number("select count(*) from messaging.delegation")).isZero();
        assertThat(number("select count(*) from messaging.subscriber where delegation is null"))
                .isEqualTo(1);
    }

    private void erase(PersonalData records, PersonId person) {
        pages.transaction()
                .executeWithoutResult(status ->
                        records.erase(new Erasure(person, text -> text, text -> text, Set.of(), clock.instant())));
    }
}
