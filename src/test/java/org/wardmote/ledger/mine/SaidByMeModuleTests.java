package org.wardmote.ledger.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.WaysIn.ABBEY_GREEN;
import static org.wardmote.ledger.WaysIn.address;
import static org.wardmote.ledger.WaysIn.link;
import static org.wardmote.ledger.WaysIn.say;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.ledger.State;
import org.wardmote.ledger.WaysIn;
import org.wardmote.people.Signing;
import org.wardmote.platform.Job;

class SaidByMeModuleTests {

    private static final String NIA = "nia@residents.example";

    private final WaysIn ways = new WaysIn();
    private final String link = link(
            say(ways.browser(), ABBEY_GREEN, "words", "A secret about Mill Lane", "subject", "drugs", "email", NIA));

    @AfterEach
    void close() {
        ways.pages.close();
    }

    private TestBrowser signedIn(String email) {
        return new Signing(ways.pages, ways.mailbox).in(email);
    }

    @Test
    void whoeverSignsInWithTheAddressTheyGaveFindsWhatTheySaidByItsReferenceAlone() {
        var reference = ways.behind(link).reference().toString();
        assertThat(signedIn(NIA).see("/my"))
                .contains(reference + ", Wednesday 18 November 2026", "Received")
                .contains("Answer due by Saturday 21 November 2026 at midday")
                .doesNotContain("secret", "Drugs");
        assertThat(signedIn("ola@residents.example").see("/my"))
                .contains("Nothing that you said is tied to you yet")
                .doesNotContain(reference);
    }

    @Test
    void whatIsLateSaysSo() {
        ways.clock.advance(Duration.ofHours(73));
        ways.pages.all(Job.class).stream()
                .filter(job -> job.name().equals("ledger clocks"))
                .forEach(Job::run);
        assertThat(signedIn(NIA).see("/my"))
                .contains("It should have been answered by Saturday 21 November 2026 at midday")
                .doesNotContain("Answer due by");
    }

    @Test
    void ownThreadOpensWithoutItsKeyAndItsFormsWorkThere() {
        var nia = signedIn(NIA);
        var thread = address(link);
        assertThat(nia.see(thread)).contains("We have what you said").doesNotContain("Sign in to keep these together");
        assertThat(TestBrowser.html(nia.get(thread))).doesNotContain("?key=", "name=\"key\"");
        assertThat(nia.fill(thread, thread + "/replies", "words", "After dark").getHeader("Location"))
                .isEqualTo(thread);
        assertThat(nia.fill(thread, thread + "/quoting", "allowed", "yes").getHeader("Location"))
                .isEqualTo(thread);
        assertThat(nia.see(thread)).contains("After dark", "Your words may be quoted");
        var complaint = nia.fill(thread + "/complaint", thread + "/complaint", "words", "Nobody rang back");
        assertThat(ways.behind(link(complaint)).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void threadOfSomebodyElseIsNotThere() {
        var ola = signedIn("ola@residents.example");
        assertThat(ola.get(address(link)).getStatus()).isEqualTo(404);
        assertThat(ola.get(address(link) + "/complaint").getStatus()).isEqualTo(404);
        ola.get("/my");
        assertThat(ola.post(address(link) + "/replies", "words", "Not mine").getStatus())
                .isEqualTo(404);
        assertThat(ola.get(link).getStatus()).isEqualTo(200);
    }
}
