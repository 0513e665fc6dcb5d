package org.wardmote.messaging.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.messaging.Subscribing.below;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.messaging.Texting;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.subscription.Links;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;

/// Each has a number of its own; the announcements of each have a topic of their own.
@TestInstance(Lifecycle.PER_CLASS)
class TextingModuleTests {

    private final Texting thornfield = new Texting(Map.of("wardmote.subscribe.hourly-texts", 60));

    @AfterAll
    void close() {
        thornfield.close();
    }

    @Test
    void nothingIsTextedButACodeBeforeItIsTypedInAndThePlaceConfirmed() {
        var browser = thornfield.browser();
        var asked = thornfield.ask(browser, "07700 900001", "topics", "safety");
        var page = String.valueOf(asked.getHeader("Location"));
        assertThat(page).startsWith("/subscribe/code/").doesNotContain("900001");
        assertThat(browser.see(page)).contains("Type the code from the text");
        var code = thornfield.code();
        thornfield.announce("incident", Topic.SAFETY);
        assertThat(thornfield.texts()).isEmpty();

        var wrong = browser.fill(page, page, "code", code.equals("123456") ? "654321" : "123456");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(wrong)).contains("This is not the code");
        var link = String.valueOf(browser.fill(page, page, "code", code).getHeader("Location"));
        assertThat(browser.see(link)).contains("Do you want these messages?", "By text message");
        assertThat(browser.fill(page, page, "code", code).getStatus())
                .as("a code fits once")
                .isEqualTo(422);
        browser.fill(link, below(link, "/confirmation"));

        thornfield.announce("incident", Topic.SAFETY);
        assertThat(thornfield.texts())
                .singleElement()
                .asString()
                .contains(
                        "Abbey Green team, Metropolitan Police: Lamps in Tannery Lane https://w.example/alerts/",
                        "You get this because",
                        "Reply to write to us. Reply STOP to end texts.",
                        "Change or stop: https://w.example" + link,
                        "Emergency? Call 999.");
        assertThat(thornfield.texts()).isEmpty();
    }

    @Test
    void numberGetsThreeCodesADayAndWhoeverAsksSeesNoDifference() {
        var answers = IntStream.range(0, 5)
                .mapToObj(time -> thornfield.ask(thornfield.browser(), "07700900002"))
                .toList();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.getStatus()).isEqualTo(303);
            assertThat(answer.getHeader("Location")).startsWith("/subscribe/code/");
        });
        for (var code = 0; code < 3; code++) thornfield.code();
        assertThat(thornfield.count("messaging.number_code where code is null")).isEqualTo(2);
        assertThat(thornfield.count("people.route where match = '+447700900002'"))
                .isEqualTo(1);
    }

    @Test
    void codeBearsFiveGuessesAndHalfAnHour() {
        var browser = thornfield.browser();
        var page = String.valueOf(thornfield.ask(browser, "07700900003").getHeader("Location"));
        var code = thornfield.code();
        for (var guess = 0; guess < 5; guess++) browser.fill(page, page, "code", "00000" + guess + "x");
        assertThat(browser.fill(page, page, "code", code).getStatus()).isEqualTo(422);

        var later = String.valueOf(thornfield.ask(browser, "07700900003").getHeader("Location"));
        var other = thornfield.code();
        thornfield.clock.advance(Duration.ofMinutes(31));
        assertThat(browser.fill(later, later, "code", other).getStatus()).isEqualTo(422);
    }

    @Test
    void numbersOfOtherCountriesAndBothAtOnceAreRefusedWithEverythingTyped() {
        var browser = thornfield.browser();
        for (var typed : new String[] {"+33 6 12 34 56 78", "020 7946 0000", "0770"})
            assertThat(TestBrowser.text(thornfield.ask(browser, typed))).contains("Give a UK mobile number");
        assertThat(TestBrowser.text(thornfield.ask(browser, "")))
                .contains("Give your email address or your mobile number");
        var both = thornfield.ask(browser, "07700900004", "email", "nia@residents.example");
        assertThat(TestBrowser.html(both)).contains("Give one of the two", "value=\"07700900004\"");
        assertThat(thornfield.count("people.route where match = '+447700900004'"))
                .isZero();
    }

    @Test
    void answerByTextGoesToTheTeamThatSentItAndIsAnsweredByText() {
        thornfield.subscribe("07700900005", "topics", "appeals");
        thornfield.announce("incident", Topic.APPEALS);
        thornfield.texts();

        assertThat(thornfield
                        .receive("m5", "447700900005", "I saw who broke them.")
                        .getStatus())
                .isEqualTo(204);
        assertThat(thornfield
                        .receive("m5", "447700900005", "I saw who broke them.")
                        .getStatus())
                .as("brought twice")
                .isEqualTo(204);
        assertThat(thornfield.count("ledger.contribution where channel = 'text' and area is not null"))
                .isEqualTo(1);
        assertThat(thornfield.texts())
                .as("the receipt")
                .singleElement()
                .asString()
                .contains("https://w.example/contributions/", "?key=", "STOP");
    }

    @Test
    void nothingRingsInQuietHoursButAnEmergency() {
        thornfield.subscribe("07700900006", "topics", "meetings");
        var night = Duration.ofHours(11);
        thornfield.clock.advance(night);
        thornfield.announce("incident", Topic.MEETINGS);
        assertThat(thornfield.texts()).isEmpty();
        thornfield.announce("emergency", Topic.MEETINGS);
        assertThat(thornfield.texts()).hasSize(1);
        thornfield.clock.advance(Duration.ofHours(10));
        assertThat(thornfield.texts()).hasSize(1);
    }

    @Test
    void textSaysWhatWasWrittenForItAndOtherwiseTheSubject() {
        thornfield.subscribe("07700900031", "topics", "answers");
        var id = thornfield.readers.approved(
                "incident",
                Topic.ANSWERS,
                List.of(thornfield.desk.ward(Ward.ABBEY_GREEN).id()));
        thornfield
                .pages
                .jdbc()
                .sql("update messaging.announcement set brief = 'Lamps: mended. Thank you' where id = ?")
                .param(id)
                .update();
        thornfield.run("messaging.fan-out");
        assertThat(thornfield.texts())
                .singleElement()
                .asString()
                .contains("Abbey Green team, Metropolitan Police: Lamps: mended. Thank you https://w.example/alerts/")
                .doesNotContain("Tannery");
    }

    @Test
    void stopEndsTextsUntilTheyAskAgain() {
        var link = thornfield.subscribe("07700900007", "topics", "volunteering");
        thornfield.announce("incident", Topic.VOLUNTEERING);
        assertThat(thornfield.texts()).hasSize(1);
        thornfield.receive("m7", "+447700900007", " Stop. ");
        assertThat(thornfield.count("ledger.contribution one join messaging.text_stop stop using (person)"))
                .isZero();
        assertThat(thornfield.browser().see(link)).contains("You get no more messages");
        thornfield.announce("incident", Topic.VOLUNTEERING);
        assertThat(thornfield.texts()).isEmpty();

        thornfield.subscribe("07700900007", "topics", "volunteering");
        thornfield.announce("incident", Topic.VOLUNTEERING);
        assertThat(thornfield.texts()).hasSize(1);
    }

    @Test
    void textThatDidNotArriveIsNoDeliveryAndANumberThatIsNobodysGetsNoMore() {
        thornfield.subscribe("07700900008", "topics", "consultations");
        thornfield.announce("incident", Topic.CONSULTATIONS);
        thornfield.send();
        var reference = thornfield.gateway.next().json().get("reference").stringValue();
        var receipt = "{\"id\": \"n1\", \"reference\": \"" + reference + "\", \"status\": \"%s\"}";
        thornfield.post("/api/texts/receipts", receipt.formatted("delivered"), "Bearer " + Texting.SECRET);
        assertThat(thornfield.count("messaging.delivery where by = 'text' and state = 'failed'"))
                .isZero();
        thornfield.post("/api/texts/receipts", receipt.formatted("permanent-failure"), "Bearer " + Texting.SECRET);
        assertThat(thornfield.count("messaging.delivery where message = '" + reference + "' and state = 'failed'"))
                .isEqualTo(1);
        thornfield.announce("incident", Topic.CONSULTATIONS);
        assertThat(thornfield.texts()).isEmpty();
        assertThat(thornfield.count("messaging.delivery where state = 'failed' and message <> '" + reference + "'"))
                .isZero();
    }

    @Test
    void withoutTheSecretTheseAddressesAreNotThere() {
        var before = thornfield.count("messaging.mail");
        for (var shown : new String[] {"", "Bearer wrong", "Bearer ", "Basic !!", Texting.SECRET}) {
            assertThat(thornfield
                            .post("/api/texts", "{\"id\": \"x\", \"from\": \"07700900009\", \"text\": \"x\"}", shown)
                            .getStatus())
                    .as(shown)
                    .isEqualTo(404);
            assertThat(thornfield.post("/api/texts/receipts", "{}", shown).getStatus())
                    .isEqualTo(404);
        }
        assertThat(thornfield.count("messaging.mail")).isEqualTo(before);
        assertThat(thornfield
                        .post("/api/texts", "not json", "Bearer " + Texting.SECRET)
                        .getStatus())
                .isEqualTo(400);
        var basic = "Basic "
                + java.util.Base64.getEncoder()
                        .encodeToString(
                                ("gateway:" + Texting.SECRET).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(thornfield
                        .post("/api/texts", "{\"id\": \"b\", \"from\": \"Bank\", \"text\": \"Win!\"}", basic)
                        .getStatus())
                .isEqualTo(204);
        assertThat(thornfield.count("messaging.mail where way = 'text' and nature = 'unread'"))
                .as("from a name nobody can be answered")
                .isEqualTo(1);
    }

    @Test
    void strangerWhoTextsIsHeardAndFloodedNumbersAreNot() {
        for (var text = 0; text < 22; text++)
            thornfield.receive("s" + text, "+447700900010", "The lamp is out, number " + text);
        assertThat(thornfield.count("messaging.mail mail join people.route route on route.person = mail.person"
                        + " where route.match = '+447700900010' and mail.nature = 'written'"))
                .isEqualTo(20);
        assertThat(thornfield.texts())
                .as("nobody has shown that the number is theirs")
                .isEmpty();
    }

    @Test
    void gatewayInTroubleHoldsTheTextAndLosesNothing() {
        thornfield.subscribe("07700900011", "topics", "newsletter");
        thornfield.gateway.answer = 503;
        thornfield.announce("newsletter", Topic.NEWSLETTER);
        assertThat(thornfield.texts()).hasSize(1);
        assertThat(thornfield.texts()).as("it rests").isEmpty();
        thornfield.gateway.answer = 200;
        thornfield.clock.advance(Duration.ofMinutes(2));
        assertThat(thornfield.texts()).hasSize(1);
        thornfield.clock.advance(Duration.ofMinutes(2));
        assertThat(thornfield.texts()).isEmpty();
    }

    @Test
    void whoeverGetsMailsAddsANumberAndChoosesTextsForAPlace() {
        var nia = thornfield.inTransaction(() -> thornfield
                .pages
                .get(People.class)
                .introduce(new Introduction(null, "nia@residents.example", null, null, Locale.UK, true, "web form")));
        var one = thornfield.readers.confirmed(nia);
        var place = thornfield.readers.follows(
                one, thornfield.desk.ward(Ward.BELL_YARD).id(), Topic.ANSWERS, "at-once");
        var link = thornfield.pages.get(Links.class).preferences(new Links.Holder(one, 0));
        var browser = thornfield.browser();
        assertThat(browser.see(link)).contains("Give your mobile number");
        assertThat(browser.fill(link, below(link, "/mobile"), "mobile", "0207").getStatus())
                .isEqualTo(422);

        var page = browser.fill(link, below(link, "/mobile"), "mobile", "07700 900012");
        var asked = Pattern.compile("name=\"asked\" value=\"([^\"]+)\"").matcher(TestBrowser.html(page));
        assertThat(asked.find()).isTrue();
        var code = thornfield.code();
        var fields = new String[] {"asked", asked.group(1), "mobile", "+447700900012", "code", code};
        assertThat(browser.post(
                                below(link, "/mobile/code"),
                                "asked",
                                asked.group(1),
                                "mobile",
                                "07700900013",
                                "code",
                                code)
                        .getStatus())
                .as("the code shows nothing of another number")
                .isEqualTo(422);
        assertThat(browser.post(below(link, "/mobile/code"), fields).getStatus())
                .as("and a code is typed in once")
                .isEqualTo(422);
        page = browser.fill(link, below(link, "/mobile"), "mobile", "07700 900012");
        asked = Pattern.compile("name=\"asked\" value=\"([^\"]+)\"").matcher(TestBrowser.html(page));
        assertThat(asked.find()).isTrue();
        assertThat(browser.post(
                                below(link, "/mobile/code"),
                                "asked",
                                asked.group(1),
                                "mobile",
                                "+447700900012",
                                "code",
                                thornfield.code())
                        .getHeader("Location"))
                .endsWith("done=number");
        assertThat(browser.see(link)).contains("Answers to what you tell us come first", "Try my other way once");
        browser.fill(link, below(link, "/ways"), "firstBy", "text", "fallsBack", "yes");
        var home = below(link, "/places/" + place);
        assertThat(browser.see(home)).contains("By text message");
        browser.post(home, "topics", "answers", "pace", "at-once", "language", "en", "way", "text");
        assertThat(thornfield.count("messaging.following where id = " + place + " and channel = 'text'"))
                .isEqualTo(1);
        assertThat(thornfield.count("messaging.subscriber where id = " + one + " and first_by = 'text' and falls_back"))
                .isEqualTo(1);
    }
}
