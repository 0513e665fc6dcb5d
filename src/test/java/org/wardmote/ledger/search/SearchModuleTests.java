package org.wardmote.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.StaffPages.path;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;

class SearchModuleTests {

    private final StaffPages desk = new StaffPages();
    private final Officer amara = desk.officer("PC Amara Okafor", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
    private final Officer chief = desk.officer("Insp Noor Shah", "metropolitan", null, Function.SUPERVISE);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void findsWordsWithinReachNewestFirst() {
        var older = desk.say(Ward.ABBEY_GREEN, "Mopeds race along the river.", null)
                .reference()
                .toString();
        desk.clock.advance(Duration.ofHours(1));
        var newer = desk.say(Ward.ABBEY_GREEN, "A moped again by the river.", null)
                .reference()
                .toString();
        var other =
                desk.say(Ward.BELL_YARD, "Mopeds here too.", null).reference().toString();
        desk.say(Ward.ABBEY_GREEN, "Litter.", null);
        for (var officer : new Officer[] {amara, chief}) {
            var seen = officer.see("/desk/search?q=moped%20river");
            assertThat(seen.indexOf(newer)).isPositive().isLessThan(seen.indexOf(older));
            assertThat(seen).doesNotContain("Litter.", other);
        }
        assertThat(amara.see("/desk/search?q=mopeds")).doesNotContain(other);
        assertThat(chief.see("/desk/search?q=mopeds")).contains(other);
        assertThat(chief.see("/desk/search?q=mopeds&place=N99%202AA"))
                .contains(other)
                .doesNotContain(newer);
        assertThat(amara.see("/desk/search?q=mopeds&place=N99%202AA")).contains("Nothing was found within your area.");
    }

    @Test
    void narrowsByChannelStateAndDay() {
        var said = desk.say(Ward.ABBEY_GREEN, "Today.", null).reference().toString();
        assertThat(amara.see("/desk/search?channel=web-form")).contains(said);
        assertThat(amara.see("/desk/search?channel=letter")).doesNotContain(said);
        assertThat(amara.see("/desk/search?state=acknowledged")).contains(said);
        assertThat(amara.see("/desk/search?since=2026-11-18&until=2026-11-18")).contains(said);
        assertThat(amara.see("/desk/search?until=2026-11-17")).doesNotContain(said);
        assertThat(amara.status("/desk/search?state=nonsense")).isEqualTo(422);
        assertThat(amara.status("/desk/search?since=yesterday")).isEqualTo(422);
        assertThat(amara.see("/desk/search?q=%22)%20:*%20%26&after=0-0")).contains("Nothing was found");
    }

    @Test
    void referenceLeadsStraightToItsPageAndToNobodyElses() {
        var said = desk.say(Ward.ABBEY_GREEN, "Here.", null);
        assertThat(amara.browser().get("/desk/search?q=" + said.reference()).getRedirectedUrl())
                .isEqualTo(path(said));
        var next = desk.officer("PC Grace Mensah", "metropolitan", Ward.BELL_YARD, Function.ANSWER);
        assertThat(next.see("/desk/search?q=" + said.reference())).contains("Nothing was found within your area.");
    }

    @Test
    void restrictedOnesShowNoWordsInTheListAndAreNotFoundByThem() {
        var said = desk.say(Ward.ABBEY_GREEN, "A child next door is hurt.", null);
        amara.post(path(said) + "/passing", "to", "safeguarding", "tell", "It is with people who can help.");
        assertThat(amara.see("/desk/search?state=passed-on"))
                .contains(said.reference().toString())
                .doesNotContain("A child next door is hurt.");
        assertThat(amara.see("/desk/search?q=child")).contains("Nothing was found within your area.");
    }

    @Test
    void pagesGoOnWithWhatWasLookedFor() {
        for (var i = 0; i < 30; i++) desk.say(Ward.ABBEY_GREEN, "Fireworks number " + i, null);
        for (var officer : new Officer[] {amara, chief}) {
            var first = officer.browser().get("/desk/search?q=fireworks");
            var html = TestBrowser.html(first);
            var next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(html);
            assertThat(next.find()).isTrue();
            var second = officer.see(next.group(1).replace("&amp;", "&"));
            assertThat(second).contains("Fireworks number 0").doesNotContain("Fireworks number 29", "Older ones");
        }
    }
}
