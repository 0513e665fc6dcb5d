package org.wardmote.ledger.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.WaysIn.ABBEY_GREEN;
import static org.wardmote.ledger.WaysIn.link;
import static org.wardmote.ledger.WaysIn.say;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
import org.wardmote.platform.Job;

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
                .contains("To ask about it, write on this page, or give the reference", "Keep this link")
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
    void sameFormSentTwiceAtTheSameMomentIsOneContributionOfOnePerson() throws Exception {
        var before = WAYS.count();
        var people = persons();
        browser.get(ABBEY_GREEN + "?write");
        String[] fields = {"words", "Twice", "token", "a-form", "email", "sal@residents.example"};
        try (var at = Executors.newFixedThreadPool(4)) {
            Callable<String> press = () -> link(browser.post(ABBEY_GREEN, fields));
            var links = new TreeSet<String>();
            for (var sent : at.invokeAll(Collections.nCopies(4, press))) links.add(sent.get());
            assertThat(links).hasSize(1);
        }
        assertThat(WAYS.count()).isEqualTo(before + 1);
        assertThat(persons()).isEqualTo(people + 1);
    }

    @Test
    void tokenOfAnyLengthIsTaken() {
        var random = new Random(7);
        var token = random.ints(5_000, 0x100, 0xD000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(say(browser, ABBEY_GREEN, "words", "Hello", "token", token).getStatus())
                .isEqualTo(303);
    }

    @Test
    void networkThatSendsTooMuchIsHeldBackLosesNothingAndIsToldOfOtherWays() {
        var library = WAYS.browser().at("2001:db8:1:2::3");
        library.get(ABBEY_GREEN + "?write");
        var first = link(library.post(ABBEY_GREEN, "words", "Number 0", "token", "first"));
        for (var i = 1; i < 60; i++) link(library.post(ABBEY_GREEN, "words", "Number " + i));
        var before = WAYS.count();

        library.at("2001:db8:1:2::4");
        var held = library.post(ABBEY_GREEN, "words", "One more <b>", "name", "Rosa", "where", "N99 1AB");
        assertThat(held.getStatus()).isEqualTo(429);
        assertThat(held.getHeader("Retry-After")).isEqualTo("3601");
        assertThat(TestBrowser.html(held))
                .contains("One more &lt;b&gt;</textarea>", "value=\"Rosa\"", "value=\"N99 1AB\"", "href=\"#words\"");
        assertThat(TestBrowser.text(held)).contains("call 999", "Send it again after 1pm", "call 101, write a letter");
        assertThat(WAYS.count()).isEqualTo(before);

        assertThat(link(library.post(ABBEY_GREEN, "words", "Number 0", "token", "first")))
                .isEqualTo(first);
        assertThat(TestBrowser.text(library.post(ABBEY_GREEN, "words", "He has a knife")))
                .contains("Is anyone in danger now?");
        link(say(WAYS.browser().at("2001:db8:1:3::3"), ABBEY_GREEN, "words", "From next door"));

        WAYS.clock.advance(Duration.ofHours(1));
        link(library.post(ABBEY_GREEN, "words", "One more"));
        assertThat(texts("select encode(source, 'escape') from ledger.source"))
                .noneMatch(kept -> kept.contains("2001"));
        WAYS.clock.advance(Duration.ofHours(2));
        WAYS.pages.all(Job.class).stream()
                .filter(job -> job.name().equals("ledger.sources-removed"))
                .forEach(Job::run);
        assertThat(texts("select encode(source, 'escape') from ledger.source")).isEmpty();
        WAYS.clock.advance(Duration.ofHours(-3));
    }

    private static List<String> texts(String sql) {
        return WAYS.pages.jdbc().sql(sql).query(String.class).list();
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
