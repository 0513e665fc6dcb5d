package org.wardmote.ledger.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.WaysIn.ABBEY_GREEN;
import static org.wardmote.ledger.WaysIn.link;
import static org.wardmote.ledger.WaysIn.say;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.TestBrowser;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.WaysIn;

class ContactModuleTests {

    private static final WaysIn WAYS = new WaysIn();

    private final TestBrowser browser = WAYS.browser();

    @Test
    void whatIsSaidReachesTheWardsTeamAndLeadsToItsReceipt() {
        var sent = say(
                browser,
                ABBEY_GREEN,
                "words",
                "Mopeds on the green\r\nevery night",
                "subject",
                "vehicles",
                "relation",
                "group",
                "quotable",
                "yes");
        assertThat(sent.getStatus()).isEqualTo(303);
        var contribution = WAYS.behind(link(sent));
        assertThat(contribution.channel()).isEqualTo(Channel.WEB_FORM);
        assertThat(contribution.relation()).isEqualTo(Relation.GROUP);
        assertThat(contribution.subject()).isEqualTo("vehicles");
        assertThat(contribution.quotable()).isTrue();
        assertThat(contribution.person()).isNull();
        assertThat(contribution.placed().organisation()).isEqualTo("metropolitan");
        assertThat(ward(contribution.placed().area())).isEqualTo("Abbey Green");
        assertThat(WAYS.words(link(sent))).isEqualTo("Mopeds on the green\nevery night");
    }

    @Test
    void receiptSaysWhatComesNextAndRepeatsNothing() {
        var sent = say(browser, ABBEY_GREEN, "words", "A secret about Mill Lane", "subject", "drugs");
        var page = browser.see(link(sent));
        assertThat(page.substring(0, page.indexOf("Show what you said")))
                .contains("We have what you said", "You should have an answer by Saturday 21 November 2026 at midday")
                .contains("To ask about it, give the reference", "Keep this link")
                .doesNotContain("secret", "Drugs");
    }

    @Test
    void emergencyIsAskedAboutBeforeTheStory() {
        assertThat(browser.see(ABBEY_GREEN))
                .contains("call 999", "Is it happening now, or is anyone in danger?")
                .doesNotContain("What do you want to say?");
        assertThat(browser.see("/contact/emergency")).contains("Stop here and call 999", "Textphone: 18000", "999 BSL");
    }

    @Test
    void wordsOfDangerBringTheEmergencyPageOnceAndNothingIsLost() {
        var before = WAYS.count();
        var words = "He has a knife \"<b>\" & he is here";
        var asked = say(browser, ABBEY_GREEN, "words", words, "name", "Rosa", "email", "rosa@residents.example");
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(asked)).contains("Is anyone in danger now?", "No, send it anyway");
        assertThat(TestBrowser.html(asked)).contains("value=\"He has a knife &#34;&lt;b>&#34; &amp; he is here\"");
        assertThat(WAYS.count()).isEqualTo(before);
        var sent = browser.post(
                ABBEY_GREEN, "words", words, "name", "Rosa", "email", "rosa@residents.example", "calm", "yes");
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(WAYS.words(link(sent))).isEqualTo(words);
        assertThat(WAYS.behind(link(sent)).person()).isNotNull();
    }

    @Test
    void whatIsWrongIsSaidAndEverythingTypedIsStillThere() {
        var answer =
                say(browser, ABBEY_GREEN, "words", " ", "name", "Ros\u00e9", "email", "not an address", "safe", "no");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(TestBrowser.html(answer))
                .contains("<title>Error: write to", "href=\"#words\"", "href=\"#email\"")
                .contains("value=\"Rosé\"", "value=\"not an address\"")
                .containsPattern("value=\"no\" checked");
    }

    @Test
    void oneCharacterTooManyIsRefusedAndNoneIsLost() {
        var words = "é".repeat(9_999) + "🚲";
        var long_ = words + "x";
        var answer = say(browser, ABBEY_GREEN, "words", long_);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.html(answer)).contains(long_, "more than 10,000 characters");
        assertThat(say(browser, ABBEY_GREEN, "words", words).getStatus()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "مرحبا بكم",
                "שלום \u200f!",
                "👩‍👩‍👧‍👦",
                "'; drop table ledger.words; --",
                "a\u0000b\u0007c",
                "x\ud83dy"
            })
    void anythingTypedIsTakenAndShownAsText(String words) {
        var link = link(say(browser, ABBEY_GREEN, "words", words));
        assertThat(TestBrowser.html(browser.get(link))).doesNotContain("<script>alert");
        assertThat(WAYS.words(link)).isEqualTo(Typed.text(words));
    }

    @Test
    void sameFormSentTwiceIsOneContribution() {
        var before = WAYS.count();
        var token = "0b7d9c3e-7a2f-4a51-9d16-1f0b6f0f7a11";
        var first = say(browser, ABBEY_GREEN, "words", "Once", "token", token, "email", "tom@residents.example");
        var people = persons();
        var again = browser.post(ABBEY_GREEN, "words", "Once", "token", token, "email", "tom@residents.example");
        assertThat(link(again)).isEqualTo(link(first));
        assertThat(WAYS.count()).isEqualTo(before + 1);
        assertThat(persons()).isEqualTo(people);
    }

    @Test
    void forgedPostIsTurnedAway() {
        var before = WAYS.count();
        assertThat(browser.forge(ABBEY_GREEN, "words", "From another site").getStatus())
                .isEqualTo(403);
        assertThat(WAYS.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "N99 2AA, Bell Yard",
        "St Agnes' Road, Abbey Green",
        "N99 1AB, Abbey Green",
        "behind the old oak, Abbey Green",
        "M1 1AE, Abbey Green"
    })
    void placeDecidesWhoseItIsAndTheWardWrittenToOtherwise(String where, String ward) {
        var link = link(say(browser, ABBEY_GREEN, "words", "A hole in the fence", "where", where));
        assertThat(ward(WAYS.behind(link).placed().area())).isEqualTo(ward);
    }

    @Test
    void placeInAnotherForcesWardGoesToThatForce() {
        var link = link(say(browser, ABBEY_GREEN, "words", "Noise", "where", Thornfield.IN_FOUNDRY));
        assertThat(WAYS.behind(link).placed().organisation()).isEqualTo("city-of-london");
    }

    @Test
    void ofSeveralPlacesThePersonChooses() {
        var to = "/contact/thornfield/eastgate";
        var asked = say(browser, to, "words", "Fly-tipping", "where", "Mill Lane");
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(asked))
                .contains("Which place do you mean?", "Abbey Green, Thornfield", "None of these: leave it with");
        assertThat(TestBrowser.html(asked)).contains("value=\"Fly-tipping\"");
        var chosen = browser.post(to, "words", "Fly-tipping", "where", "Mill Lane", "area", "X05000001");
        assertThat(ward(WAYS.behind(link(chosen)).placed().area())).isEqualTo("Abbey Green");
        var none = browser.post(to, "words", "Fly-tipping", "where", "Mill Lane", "area", "none");
        assertThat(ward(WAYS.behind(link(none)).placed().area())).isEqualTo("Eastgate");
    }

    @Test
    void boroughForceAndOversightBodyCanBeWrittenTo() {
        var borough = WAYS.behind(link(say(browser, "/contact/thornfield", "words", "Hello")));
        assertThat(borough.placed().borough()).isNotNull();
        assertThat(borough.placed().area()).isNull();
        var force = WAYS.behind(link(say(browser, "/contact/force/metropolitan", "words", "Hello")));
        assertThat(force.placed().borough()).isNull();
        var body = WAYS.behind(link(say(browser, "/contact/oversight/mopac", "words", "Hello", "where", "N99 1AA")));
        assertThat(body.placed().organisation()).isEqualTo("mopac");
        assertThat(ward(body.placed().area())).isEqualTo("Abbey Green");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contact/nowhere",
                "/contact/thornfield/nowhere",
                "/contact/force/nowhere",
                "/contact/force/mopac",
                "/contact/oversight/metropolitan"
            })
    void nobodyElseCanBe(String address) {
        assertThat(browser.get(address).getStatus()).isEqualTo(404);
        assertThat(browser.get(address + "?write").getStatus()).isEqualTo(404);
    }

    @Test
    void placeTypedLeadsToItsTeamAndStandsInNoAddress() {
        var found = browser.fill("/contact", "/contact", "where", "n981aa");
        assertThat(found.getStatus()).isEqualTo(303);
        assertThat(found.getHeader("Location")).isEqualTo("/contact/thornfield/foundry");
        var several = browser.post("/contact", "where", "Mill Lane");
        assertThat(TestBrowser.text(several)).contains("Which of these do you mean?", "Abbey Green, Thornfield");
        var unknown = browser.post("/contact", "where", "Atlantis <b>");
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.html(unknown)).contains("value=\"Atlantis &lt;b>\"");
        assertThat(browser.post("/contact", "where", " ").getStatus()).isEqualTo(422);
    }

    @Test
    void formTellsNoOtherSiteAnythingAndHasAWayOut() {
        var form = browser.get(ABBEY_GREEN + "?write");
        assertThat(form.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(form.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(TestBrowser.html(form)).contains("rel=\"nofollow noreferrer\" data-exit", "noindex");
    }

    private static String ward(org.wardmote.area.AreaId id) {
        return WAYS.pages.get(Areas.class).get(id).name();
    }

    private static long persons() {
        return WAYS.pages
                .jdbc()
                .sql("select count(*) from people.person")
                .query(Long.class)
                .single();
    }
}
