package org.wardmote.ledger.quicklog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.messaging.Appeals;
import org.wardmote.messaging.CorrespondenceOnPaper;
import org.wardmote.messaging.Office;

class QuickLogModuleTests {

    private static final String LOG = "/desk/log";

    private final StaffPages desk = new StaffPages();
    private final Officer amara = desk.officer("PC Amara Okafor", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);

    @AfterEach
    void close() {
        desk.close();
    }

    private String ward() {
        return String.valueOf(desk.ward(Ward.ABBEY_GREEN).id().number());
    }

    private String logged() {
        var sent = amara.post(LOG, "words", "The lamp in Mill Lane is out.", "place", "Mill Lane", "ward", ward());
        assertThat(sent.getStatus()).isEqualTo(303);
        return String.valueOf(sent.getRedirectedUrl());
    }

    @Test
    void oneSentenceIsEnoughAndGivesAReceiptToReadOut() {
        var receipt = logged();
        assertThat(receipt).matches(LOG + "/[0-9A-Z]{8}");
        assertThat(amara.see(receipt))
                .contains("Reference", "Due on 21 November 2026 at 12pm at the latest", "/contributions/", "?key=")
                .doesNotContain("Mill Lane", "lamp");
        assertThat(desk.row("select channel, late, organisation, area from ledger.contribution"))
                .containsEntry("channel", "in-person")
                .containsEntry("late", false)
                .containsEntry("organisation", "metropolitan")
                .containsEntry("area", desk.ward(Ward.ABBEY_GREEN).id().number());
    }

    @Test
    void whatAnswersAnAppealIsForItsOfficerAlone() {
        var tom = desk.officer("PC Tom Whitlock", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
        var ward = desk.ward(Ward.ABBEY_GREEN);
        var reference = Reference.random(new Random(5));
        desk.get(CorrespondenceOnPaper.class)
                .appeal(new Appeals.Appeal(
                        7,
                        reference,
                        "/alerts/" + reference,
                        "A theft in Mill Lane",
                        new Office("metropolitan", ward.borough().id(), ward.id()),
                        "Abbey Green team",
                        tom.id(),
                        null));
        var sent =
                amara.post(LOG, "words", "A red van at nine.", "channel", "telephone", "appeal", reference.letters());
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(desk.row("select regime, channel, area from ledger.contribution"))
                .containsEntry("regime", "law-enforcement")
                .containsEntry("channel", "telephone")
                .containsEntry("area", ward.id().number());
        var one = String.valueOf(sent.getRedirectedUrl()).replace("/desk/log/", "/desk/contributions/");
        assertThat(amara.status(one)).isEqualTo(404);
        assertThat(tom.status(one)).isEqualTo(200);
    }

    @Test
    void appealThatIsNotThereOrAnotherOrganisationsIsRefused() {
        var again = amara.post(
                LOG,
                "words",
                "A red van.",
                "appeal",
                Reference.random(new Random(6)).letters());
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(again)).contains("There is no appeal of yours with this reference", "A red van.");
    }

    @Test
    void thePrivateLinkIsForWhoeverLoggedItAndForAnHour() {
        var receipt = logged();
        var tom = desk.officer("PC Tom Whitlock", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
        assertThat(tom.status(receipt)).isEqualTo(404);
        desk.clock.advance(Duration.ofMinutes(61));
        assertThat(amara.status(receipt)).isEqualTo(404);
    }

    @Test
    void remembersTheOfficersPlacesAndWard() {
        logged();
        assertThat(TestBrowser.html(amara.browser().get(LOG)))
                .contains("<option value=\"Mill Lane\">", "<option value=\"" + ward() + "\" selected>");
    }

    @Test
    void theSameFormTwiceIsOneContribution() {
        var token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"")
                .matcher(TestBrowser.html(amara.browser().get(LOG)));
        assertThat(token.find()).isTrue();
        var first = amara.post(LOG, "words", "Once.", "ward", ward(), "token", token.group(1));
        var second = amara.post(LOG, "words", "Once.", "ward", ward(), "token", token.group(1));
        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(desk.row("select count(*) as n from ledger.contribution").get("n"))
                .isEqualTo(1L);
    }

    @Test
    void thePlaceSaysWhichWardAndForceItIsWhereNoneIsChosen() {
        amara.post(LOG, "words", "Noise at night.", "ward", "", "place", "N98 1AA");
        assertThat(desk.row("select organisation, area from ledger.contribution"))
                .containsEntry("organisation", "city-of-london")
                .containsEntry("area", desk.ward(Ward.FOUNDRY).id().number());
        var unknown = amara.post(LOG, "words", "Noise at night.", "ward", "", "place", "Nowhere at all");
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(unknown)).contains("We do not know that place.", "Noise at night.");
    }

    @Test
    void theClockRunsFromWhenItWasSaidAndNothingIsSaidInTheFuture() {
        amara.post(
                LOG,
                "words",
                "Earlier.",
                "ward",
                ward(),
                "when",
                "pick",
                "time",
                "10:30",
                "day.day",
                "16",
                "day.month",
                "11",
                "day.year",
                "2026");
        assertThat(desk.row("select late, due_at::text as due from ledger.contribution"))
                .containsEntry("late", true)
                .containsEntry("due", "2026-11-19 10:30:00+00");
        var future = amara.post(LOG, "words", "Later.", "ward", ward(), "when", "today", "time", "12:30");
        assertThat(future.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(future)).contains("That is still to come.", "Later.");
    }

    @Test
    void whoWantsAnAnswerIsReachedAndWhoDoesNotIsLeftAlone() {
        var none = amara.post(LOG, "words", "Ring me.", "ward", ward(), "wish", "contact");
        assertThat(TestBrowser.text(none)).contains("Write an email address, a telephone number or a postal address.");
        var sent = amara.post(
                LOG,
                "words",
                "Ring me.",
                "ward",
                ward(),
                "wish",
                "contact",
                "name",
                "Nadia",
                "telephone",
                "020 7946 0123");
        var reference = String.valueOf(sent.getRedirectedUrl()).substring(LOG.length() + 1);
        assertThat(amara.see("/desk/contributions/" + reference))
                .contains("By telephone", "Nadia")
                .doesNotContain("7946");
        amara.post(LOG, "words", "No reply.", "ward", ward(), "wish", "no-reply", "telephone", "020 7946 0123");
        assertThat(desk.row("select reply_wanted, person from ledger.contribution order by id desc limit 1"))
                .containsEntry("reply_wanted", false)
                .containsEntry("person", null);
    }

    @Test
    void emptyOrTamperedFormsAreRefusedWithEverythingStillThere() {
        var empty = amara.post(LOG, "words", " ", "ward", ward(), "place", "Mill Lane");
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(empty)).contains("Write down what they said.");
        assertThat(TestBrowser.html(empty)).contains("value=\"Mill Lane\"");
        assertThat(amara.post(LOG, "words", "x", "ward", ward(), "channel", "dream")
                        .getStatus())
                .isEqualTo(422);
        assertThat(amara.browser().forge(LOG, "words", "x", "ward", ward()).getStatus())
                .isEqualTo(403);
    }

    @Test
    void everyMemberOfStaffCanLogAndNobodyElse() {
        var visitor = desk.officer("Sade Bright", "mopac", null, Function.SCRUTINISE);
        var sent = visitor.post(LOG, "words", "Police were rude.", "place", "N99 1AA");
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(desk.row("select organisation from ledger.contribution")).containsEntry("organisation", "mopac");
        assertThat(desk.pages().browser().get(LOG).getStatus()).isEqualTo(303);
        assertThat(desk.officer("Kit Ames", "metropolitan", null, Function.ADMINISTER)
                        .status(LOG))
                .isEqualTo(404);
    }
}
