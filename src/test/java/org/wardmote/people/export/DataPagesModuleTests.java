package org.wardmote.people.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.TestBrowser.html;
import static org.wardmote.TestBrowser.text;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.people.Diaries;
import org.wardmote.people.Mailbox;
import org.wardmote.people.PersonId;
import org.wardmote.people.Signing;
import org.wardmote.people.Told;
import org.wardmote.people.person.Persons;

class DataPagesModuleTests {

    private static final Mailbox MAILBOX = new Mailbox();
    private static final TestPages PAGES =
            TestPages.of(TestClock.noon(), List.of(MAILBOX, new Told(), Diaries.class), "people", "area");
    private static final Signing SIGNING = new Signing(PAGES, MAILBOX);

    @AfterAll
    static void close() {
        PAGES.close();
    }

    private static PersonId person(String email) {
        return PAGES.get(Persons.class).findOfAge(email).orElseThrow();
    }

    @Test
    void pageShowsWhatIsKeptOfTheReaderAndOfNobodyElse() {
        var zoe = SIGNING.in("zoe@residents.example");
        SIGNING.in("ravi@residents.example");
        PAGES.get(Diaries.class).write("ZOES", person("zoe@residents.example"), "The <b>lamp</b> is broken.");
        PAGES.get(Diaries.class).write("RAVIS", person("ravi@residents.example"), "The bins are full.");
        var page = zoe.get("/my/data");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(text(page))
                .contains("My page My data", "zoe@residents.example", "Address proved", "Erase me")
                .contains("The &lt;b&gt;lamp&lt;/b&gt; is broken.", "Nothing is kept of these kinds")
                .doesNotContain("ravi@residents.example", "The bins are full.");
    }

    @Test
    void fileIsForProgramsAndIsNotKeptOnTheWay() {
        var zoe = SIGNING.in("file@residents.example");
        var file = zoe.fill("/my/data", "/my/data");
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("application/json");
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"my-data.json\"");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
        assertThat(html(file)).contains("\"kind\" : \"people.person\"", "file@residents.example");
    }

    @Test
    void whatIsHeldBackIsSaidAndAskedForWithTheFile() {
        var zoe = SIGNING.in("held@residents.example");
        PAGES.get(Diaries.class).write("priority.crime", "CRIME", person("held@residents.example"), "I saw it.");
        assertThat(zoe.see("/my/data"))
                .contains("One record is kept for law enforcement")
                .doesNotContain("I saw it.", "is being reviewed");
        assertThat(html(zoe.post("/my/data"))).contains("\"held_back_for_review\" : 1");
        assertThat(zoe.see("/my/data")).contains("is being reviewed. You hear by 18 December 2026.");
    }

    @Test
    void whoeverHasNotSignedInIsLedThereAndGetsNoFile() {
        assertThat(PAGES.browser().get("/my/data").getRedirectedUrl()).isEqualTo("/sign-in?then=%2Fmy%2Fdata");
        var stranger = PAGES.browser();
        assertThat(stranger.fill("/sign-in", "/my/data").getStatus()).isEqualTo(401);
        assertThat(SIGNING.in("forged@residents.example").forge("/my/data").getStatus())
                .isEqualTo(403);
    }
}
