package org.wardmote.volunteering.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.volunteering.WatchInThornfield;

class IntroductionsModuleTests {

    private static final WatchInThornfield WATCH = new WatchInThornfield();
    private static final String NIA = "Nia, 020 7946 0999";
    private static final String MINE = "Rosa, 020 7946 0111";

    private static int schemes;

    private final String scheme = WATCH.live("Willow Bank " + ++schemes);
    private final String rosas = WATCH.rosas(scheme);
    private final String form = "/watch/schemes/" + WatchInThornfield.reference(scheme) + "/introduction";

    @AfterAll
    static void close() {
        WATCH.close();
    }

    @BeforeEach
    void forget() {
        WATCH.letters.forget();
    }

    private String asked() {
        return WATCH.asked(
                form,
                "words",
                "I am new in number 7.",
                "details",
                NIA,
                "email",
                "nia" + schemes + "@residents.example");
    }

    private String answer() {
        var reference = WATCH.desk.row("select reference from volunteering.introduction order by id desc limit 1");
        return rosas.replace("?", "/introductions/" + reference.get("reference") + "?");
    }

    private String atDesk(String verb) {
        var reference = WATCH.desk.row("select reference from volunteering.introduction order by id desc limit 1");
        return scheme + "/introductions/" + reference.get("reference") + "/" + verb;
    }

    private static Officer tom() {
        return WATCH.tom();
    }

    private static int rosaDoes(String page, String action, String... fields) {
        return WATCH.anybody().fill(page, action, fields).getStatus();
    }

    @Test
    void neitherLearnsHowToReachTheOtherBeforeBothHaveAgreed() {
        var link = asked();
        assertThat(WATCH.text(Told.COORDINATOR))
                .contains("I am new in number 7.")
                .doesNotContain(NIA);
        assertThat(WATCH.anybody().see(rosas)).contains("I am new in number 7.").doesNotContain(NIA);
        assertThat(tom().see("/desk/contributions/" + WatchInThornfield.contribution(link)))
                .doesNotContain(NIA);
        assertThat(rosaDoes(rosas, answer(), "do", "yes", "details", " ")).isEqualTo(422);
        assertThat(rosaDoes(rosas, answer(), "do", "met")).isEqualTo(409);

        assertThat(rosaDoes(rosas, answer(), "do", "yes", "details", MINE)).isEqualTo(303);
        assertThat(WATCH.text(Told.ASKER)).contains(MINE);
        assertThat(WATCH.text(Told.COORDINATOR)).contains(NIA);
        assertThat(WATCH.anybody().see(rosas)).contains(NIA);
        assertThat(WATCH.anybody().see(link))
                .contains("The coordinator said yes.")
                .doesNotContain(MINE);
    }

    @Test
    void requestIsTrackedUntilTheCoordinatorConfirmsThatTheyMet() {
        var link = asked();
        rosaDoes(rosas, answer(), "do", "yes", "details", MINE);
        assertThat(tom().see(scheme)).contains("Both have agreed");
        assertThat(rosaDoes(rosas, answer(), "do", "met")).isEqualTo(303);

        assertThat(WATCH.anybody().see(link)).contains("You and the coordinator have met or spoken.");
        assertThat(tom().see(scheme)).contains("They have met or spoken");
        assertThat(rosaDoes(rosas, answer(), "do", "met")).isEqualTo(409);
        assertThat(WATCH.desk.row("""
            select count(*) as n from ledger.outcome o join ledger.contribution c on c.id = o.contribution
             where o.item_kind = 'volunteering.introduction-asker' and c.reference = ?\
            """, WatchInThornfield.contribution(link))).containsEntry("n", 1L);
    }

    @Test
    void coordinatorIsRemindedOnceAndThenAnOfficerTakesItUp() {
        var link = asked();
        WATCH.clock.advance(Duration.ofDays(5));
        WATCH.tick();
        WATCH.tick();
        var rosa = WATCH.desk
                .row("select coordinator from volunteering.introduction order by id desc limit 1")
                .get("coordinator");
        assertThat(WATCH.letters.staged(Told.COORDINATOR))
                .filteredOn(one -> one.person().value().equals(rosa))
                .hasSize(2);
        WATCH.clock.advance(Duration.ofDays(5));
        WATCH.tick();

        assertThat(WATCH.anybody().see(link)).contains("The coordinator has not answered.");
        assertThat(WATCH.text(Told.ASKER)).contains("An officer of the team takes it up");
        assertThat(WATCH.letters.staged(Told.OFFICER))
                .extracting(one -> one.person())
                .contains(tom().id(), WATCH.sergeant.id());
        assertThat(tom().see("/desk/watch")).contains("One neighbour waits to be put in touch");
        WATCH.clock.advance(Duration.ofDays(4));
        WATCH.tick();
        assertThat(tom().see(scheme)).contains("Late: it was due");

        var tom = tom();
        WATCH.done(tom.browser().fill(atDesk("met"), atDesk("met")));
        assertThat(WATCH.anybody().see(link)).contains("You and the coordinator have met or spoken.");
    }

    @Test
    void refusedRequestGoesToAnOfficerWhoTellsTheNeighbourWhy() {
        var link = asked();
        assertThat(rosaDoes(rosas, answer(), "do", "no")).isEqualTo(303);
        assertThat(rosaDoes(rosas, answer(), "do", "yes", "details", MINE)).isEqualTo(409);
        var tom = tom();
        assertThat(tom.browser().fill(atDesk("end"), atDesk("end")).getStatus()).isEqualTo(422);
        WATCH.done(tom.post(atDesk("end"), "note", "Come to our stall on Saturday instead."));
        assertThat(WATCH.text(Told.ASKER)).contains("Come to our stall on Saturday instead.");
        assertThat(WATCH.anybody().see(link)).contains("Come to our stall on Saturday instead.");
    }

    @Test
    void readingTheLinkSaysNothingAndAForgedOneOpensNothing() {
        asked();
        WATCH.anybody().get(rosas);
        assertThat(WATCH.desk.row("select state from volunteering.introduction order by id desc limit 1"))
                .containsEntry("state", "asked");
        var forged = rosas.replaceFirst("key=.", "key=~");
        assertThat(WATCH.anybody().get(forged).getStatus()).isEqualTo(404);
        assertThat(rosaDoes(rosas, answer().replaceFirst("key=.", "key=~"), "do", "no"))
                .isEqualTo(404);
        assertThat(TestBrowser.text(WATCH.ask(form, "details", NIA))).contains("Give an email address");
    }

    @Test
    void coordinatorWhoIsForgottenLeavesNothingAndWhoeverWaitedIsTakenUp() {
        var link = asked();
        rosaDoes(rosas, answer(), "do", "yes", "details", MINE);
        var row = WATCH.desk.row("select coordinator, asker from volunteering.introduction order by id desc limit 1");
        var rosa = new PersonId(Objects.requireNonNull((UUID) row.get("coordinator")));
        var nia = new PersonId(Objects.requireNonNull((UUID) row.get("asker")));
        var data = data();
        assertThat(data.export(rosa).toString()).contains("Willow Bank", MINE).doesNotContain(NIA);
        assertThat(data.export(nia).toString()).contains(NIA).doesNotContain(MINE);

        erase(rosa);
        assertThat(data.export(rosa).toString()).doesNotContain("Willow", MINE);
        assertThat(WATCH.anybody().get(rosas).getStatus()).isEqualTo(404);
        assertThat(WATCH.anybody().see(link)).contains("The scheme has no coordinator at the moment.");
        assertThat(WATCH.anybody().get(form).getStatus()).isEqualTo(404);

        erase(nia);
        assertThat(data.export(nia).toString()).doesNotContain("Willow", NIA);
    }

    @Test
    void whatWasWrittenGoesNinetyDaysAfterTheyMet() {
        asked();
        rosaDoes(rosas, answer(), "do", "yes", "details", MINE);
        rosaDoes(rosas, answer(), "do", "met");
        WATCH.desk
                .pages()
                .inTransaction(() -> data().retain(WATCH.clock.instant().plus(Duration.ofDays(91))));
        assertThat(WATCH.desk.row("""
            select words, details, coordinator_details from volunteering.introduction order by id desc limit 1\
            """)).containsValues(null, null, null).doesNotContainValue(NIA);
    }

    private static PersonalData data() {
        return WATCH.desk.pages().all(PersonalData.class).stream()
                .filter(one -> one.schema().equals("volunteering"))
                .findFirst()
                .orElseThrow();
    }

    private static void erase(PersonId person) {
        WATCH.desk
                .pages()
                .inTransaction(() -> data().erase(new PersonalData.Erasure(
                        person, UnaryOperator.identity(), UnaryOperator.identity(), Set.of(), WATCH.clock.instant())));
    }
}
