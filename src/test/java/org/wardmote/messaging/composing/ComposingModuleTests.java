package org.wardmote.messaging.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;

class ComposingModuleTests {

    private static final String LIST = Announcers.LIST;

    private final Announcers all = new Announcers();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void draftIsWrittenLookedAtHandedInAndApprovedBySomebodyElse() {
        assertThat(all.composer.see(LIST)).contains("There is no announcement here.", "Write an announcement");
        var home = all.drafted();
        assertThat(all.composer.see(home))
                .contains("Draft", "We are in the market on Saturday", "Abbey Green team", "Come and talk to us.")
                .contains("It would reach nobody now.", "Written by PC Amara Okafor")
                .doesNotContain("Approve it");
        assertThat(all.approver.post(home + "/approval", "shown", "0").getStatus())
                .isEqualTo(409);
        assertThat(all.composer.post(home + "/hand-in").getHeader("Location")).isEqualTo(home + "?done=hand-in");
        assertThat(all.approver.see(LIST)).contains("Waits for approval");
        assertThat(all.approver.see(home + "/approval")).contains("It will reach nobody, from: Abbey Green team");
        assertThat(all.composer.post(home + "/approval", "shown", "0").getStatus())
                .isEqualTo(404);
        assertThat(all.approver.post(home + "/approval", "shown", "0").getHeader("Location"))
                .isEqualTo(home + "?done=approval");
        assertThat(all.approver.see(home + "?done=approval"))
                .contains("It is approved and leaves at its time.", "Approved by Insp Tom Whitlock", "Recall it");
    }

    @Test
    void textHasWordsOfItsOwnWhoseLengthIsSaidOnceTheyAreSaved() {
        var home = all.drafted("brief", "Meet us   in the market on Saturday");
        assertThat(all.composer.see(home)).contains("“Meet us in the market on Saturday”", "Each part is paid for.");
        assertThat(all.composer.see(home + "/look"))
                .contains("Metropolitan Police Service: Meet us in the market on Saturday http");
        var seen = seen(all.composer.browser(), home);
        var far = all.composer.post(home + "/draft", all.fields("seen", seen, "brief", "x".repeat(201)));
        assertThat(far.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(far)).contains("Use 200 characters or fewer for the text message");
        all.composer.post(home + "/draft", all.fields("seen", seen, "brief", "Meet {{name}}"));
        assertThat(all.composer.post(home + "/hand-in").getStatus()).isEqualTo(409);
        assertThat(all.composer.see(home)).contains("{{name}}");
        all.composer.post(home + "/draft", all.fields("seen", seen(all.composer.browser(), home), "brief", " "));
        assertThat(all.composer.see(home + "/look"))
                .contains("Metropolitan Police Service: We are in the market on Saturday http");
        assertThat(all.composer.post(home + "/hand-in").getStatus()).isEqualTo(303);
    }

    @Test
    void nobodyApprovesWhatTheyWroteOf() {
        var both = all.officer("Sgt Leila Haddad", Function.COMPOSE, Function.APPROVE);
        var own = Announcers.home(all.write(both));
        both.post(own + "/hand-in");
        assertThat(both.see(own)).doesNotContain("Approve it");
        var refused = both.post(own + "/approval", "shown", "0");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(refused)).contains("You wrote of this.");

        var others = all.drafted();
        var seen = seen(both.browser(), others);
        assertThat(both.post(others + "/draft", all.fields("seen", seen, "subject", "Changed by a colleague"))
                        .getStatus())
                .isEqualTo(303);
        all.composer.post(others + "/hand-in");
        assertThat(both.post(others + "/approval", "shown", "0").getStatus()).isEqualTo(409);
        all.approve(others);
    }

    private static String seen(TestBrowser browser, String home) {
        var html = TestBrowser.html(browser.get(home + "/draft"));
        return html.replaceFirst("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    @Test
    void nobodyWritesOverADraftThatTheyHaveNotSeen() {
        var home = all.drafted();
        var seen = seen(all.composer.browser(), home);
        all.clock.advance(Duration.ofMinutes(1));
        assertThat(all.composer.post(home + "/draft", all.fields("seen", seen)).getStatus())
                .isEqualTo(303);
        var late = all.composer.post(home + "/draft", all.fields("seen", seen, "subject", "Too late"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(late)).contains("A colleague has changed this draft");
        assertThat(TestBrowser.html(late)).contains("Too late");
    }

    @Test
    void whatCannotLeaveSaysWhyAndWhatToDo() {
        var home = all.drafted(
                "subject",
                "Dear {name}",
                "words",
                "See [this](https://" + "bit.ly/abc), [that](/nowhere/at-all), [ours](/areas/thornfield/abbey-green),"
                        + " [hers](/desk/log), [mine](ftp://a.example/b) and [yours](/areas/thornfield/gone).");
        assertThat(all.composer.see(home))
                .contains("Before it can leave")
                .contains("“{name}” stands where somebody meant to write something")
                .contains("bit.ly/abc hides where it leads")
                .contains("/nowhere/at-all leads to no page of ours")
                .contains("/desk/log leads to no page of ours")
                .contains("ftp://a.example/b does not begin with https://")
                .contains("/areas/thornfield/gone leads to no page of ours")
                .doesNotContain("/abbey-green leads");
        var refused = all.composer.post(home + "/hand-in");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(refused)).contains("hides where it leads");
        assertThat(all.composer.see(home)).contains("Draft").doesNotContain("Handed in");
    }

    @Test
    void whatIsHardToReadDoesNotLeave() {
        var home = all.drafted(
                "words",
                "Notwithstanding aforementioned operational considerations, representatives of the neighbourhood"
                        + " organisation will endeavour to facilitate comprehensive consultation opportunities,"
                        + " commensurate with availability of appropriately qualified personnel and subject to"
                        + " prioritisation of emergency requirements.");
        assertThat(all.composer.see(home)).contains("This needs a reading age of", "13 is the most", "Long words are:");
        assertThat(all.composer.post(home + "/hand-in").getStatus()).isEqualTo(409);
    }

    @Test
    void formComesBackWithEverythingThatWasTyped() {
        var response =
                all.write(all.composer, "kind", "", "topic", "gossip", "subject", "", "corners", "51.5 0.0 nonsense");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(response))
                .contains(
                        "Choose what it is",
                        "Choose a topic",
                        "Write a subject",
                        "A corner is a latitude and a longitude");
        assertThat(TestBrowser.html(response)).contains("51.5 0.0 nonsense", "Come and talk to us.");
        assertThat(all.write(all.composer, "until.day", "31", "until.month", "2", "until.year", "2027")
                        .getStatus())
                .isEqualTo(422);
        assertThat(all.composer.see(LIST)).contains("There is no announcement here.");
    }

    @Test
    void nobodyWritesForPlacesThatAreNotTheirs() {
        var beyond = all.write(all.composer, "area", all.area(Ward.BELL_YARD));
        assertThat(beyond.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(beyond)).contains("not your team's");
        assertThat(all.write(all.composer, "of", "metropolitan/thornfield/bell-yard")
                        .getStatus())
                .isEqualTo(404);
        assertThat(all.write(all.composer, "of", "mopac/thornfield/abbey-green").getStatus())
                .isEqualTo(404);
        var wide = all.write(all.composer, "corners", "51.501, 0.001\n51.501, 0.039\n51.513, 0.039\n51.513, 0.001");
        assertThat(wide.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(wide)).contains("reaches beyond Abbey Green");
        var crossed = all.write(all.composer, "corners", "51.501, 0.001\n51.513, 0.019\n51.513, 0.001\n51.501, 0.019");
        assertThat(TestBrowser.text(crossed)).contains("cross each other");
    }

    @Test
    void drawnAreaIsKeptInMetresAndShownAsItWasTyped() {
        var home = all.drafted("area", "none", "corners", "51.503, 0.005\n51.503, 0.015\n51.511, 0.010");
        assertThat(TestBrowser.html(all.composer.browser().get(home))).contains("wm-map__drawn", "wm-map__other");
        assertThat(all.composer.see(home)).contains("an area drawn for it (51.503000, 0.005000;");
        var metres = all.pages
                .jdbc()
                .sql("select area(path(outline)) from messaging.announcement where id = ?")
                .param(all.id(home))
                .query(Double.class)
                .single();
        assertThat(metres).isBetween(290_000.0, 330_000.0);
        assertThat(TestBrowser.html(all.composer.browser().get(home + "/draft")))
                .contains("51.511000, 0.010000");
    }

    @Test
    void othersAnnouncementsAreNotThere() {
        var home = all.drafted();
        var next = all.at("PC Grace Mensah", Ward.BELL_YARD, Function.COMPOSE, Function.APPROVE);
        var council = all.desk.officer("Joy Okello", "lambeth-council", null, Function.COMPOSE, Function.APPROVE);
        var answers = all.at("PC Nia Brooks", Ward.ABBEY_GREEN, Function.ANSWER);
        assertThat(next.see(LIST)).contains("There is no announcement here.");
        for (var path : new String[] {home, home + "/look", home + "/look/mail"}) {
            assertThat(next.status(path)).isEqualTo(404);
            assertThat(council.status(path)).isEqualTo(404);
            assertThat(answers.status(path)).isEqualTo(404);
        }
        for (var act : new String[] {"/draft", "/hand-in", "/dropping", "/approval", "/translation", "/recall"})
            assertThat(next.post(home + act, all.fields("note", "Mine")).getStatus())
                    .as(act)
                    .isEqualTo(404);
    }

    @Test
    void overseerReadsAndDoesNothing() {
        var home = all.drafted();
        var overseer = all.desk.officer("Ola Lind", "mopac", null, Function.SCRUTINISE, Function.COMPOSE);
        assertThat(overseer.see(home))
                .contains("We are in the market on Saturday")
                .doesNotContain("Change the draft");
        assertThat(overseer.see(LIST)).contains("We are in the market on Saturday");
        assertThat(overseer.status(home + "/draft")).isEqualTo(404);
        assertThat(overseer.post(home + "/dropping", "note", "No").getStatus()).isEqualTo(404);
    }

    @Test
    void itIsSeenAsItArrivesOnEachChannelAndInEachLanguage() {
        var home = all.drafted();
        assertThat(all.composer
                        .post(
                                home + "/translation",
                                "language",
                                "ur",
                                "subject",
                                "ہفتہ",
                                "words",
                                "ہم بازار میں ہوں گے۔")
                        .getStatus())
                .isEqualTo(303);
        assertThat(all.composer.see(home + "/look"))
                .contains("As mail", "As letter", "As page of the public archive", "* Come and talk to us.")
                .contains("news of crime and anti-social behaviour nearby about: Abbey Green");
        var urdu = TestBrowser.html(all.composer.browser().get(home + "/look?language=ur"));
        assertThat(urdu).contains("ہم بازار میں ہوں گے", "dir=\"rtl\"");
        var mail = all.composer.browser().get(home + "/look/mail");
        assertThat(mail.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(TestBrowser.html(mail)).contains("<li", "Come and talk to us.");
    }

    @Test
    void translationIsStaleOnceTheOriginalHasChanged() {
        var home = all.drafted();
        all.composer.post(home + "/translation", "language", "pl", "subject", "Sobota", "words", "Będziemy na rynku.");
        assertThat(all.composer.see(home)).contains("Polish", "Sobota").doesNotContain("has changed since");
        var seen = seen(all.composer.browser(), home);
        all.composer.post(home + "/draft", all.fields("seen", seen, "words", "We will be there on Sunday."));
        assertThat(all.composer.see(home)).contains("The original has changed since.");
        assertThat(all.composer.see(home + "/look?language=pl")).doesNotContain("Będziemy");
    }
}
