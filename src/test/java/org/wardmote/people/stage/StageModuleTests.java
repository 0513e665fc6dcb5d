package org.wardmote.people.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardmote.TestBrowser.html;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.Cast;
import org.wardmote.people.Introduction;
import org.wardmote.people.Mailbox;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.Signing;

class StageModuleTests {

    private final Mailbox mailbox = new Mailbox();
    private final TestPages pages = TestPages.of(TestClock.noon(), List.of(mailbox), "people", "area");
    private final TestBrowser browser = pages.browser();

    @AfterEach
    void close() {
        pages.close();
    }

    private void setDemo(boolean demo) {
        pages.jdbc()
                .sql("insert into platform.installation (demo) values (?) on conflict (one) do update set demo ="
                        + " excluded.demo")
                .param(demo)
                .update();
    }

    private PersonId officer() {
        return pages.transaction()
                .execute(status -> pages.get(Cast.class)
                        .introduce("Officer of Abbey Green", null, "PC Amara Okafor", "amara.okafor@example.org", 1));
    }

    @Test
    void aDemonstrationIsSteppedIntoFromTheSignInPage() {
        setDemo(true);
        var officer = officer();
        assertThat(browser.see("/sign-in")).contains("step into a role", "Officer of Abbey Green");
        assertThat(browser.post("/sign-in/role", "role", officer.value().toString())
                        .getRedirectedUrl())
                .isEqualTo("/my");
        assertThat(browser.see("/my")).contains("Signed in as PC Amara Okafor.");
        assertThat(browser.see("/my/sign-ins")).contains("As an invented person", "A second factor was shown.");
    }

    @Test
    void whatWasSaidUnderTheAddressOfAPartIsTheirs() {
        setDemo(true);
        var officer = officer();
        pages.transaction()
                .executeWithoutResult(status -> pages.get(People.class)
                        .introduce(new Introduction(
                                null, "amara.okafor@example.org", null, null, Locale.UK, true, "web form")));
        assertThat(persons()).isEqualTo(2);
        browser.get("/sign-in");
        browser.post("/sign-in/role", "role", officer.value().toString());
        assertThat(persons()).isOne();
    }

    private int persons() {
        return pages.jdbc()
                .sql("select count(distinct person) from people.route where match = 'amara.okafor@example.org'")
                .query(Integer.class)
                .single();
    }

    @Test
    void aRealInstallationHasNoStage() {
        setDemo(true);
        var officer = officer();
        setDemo(false);
        assertThat(html(browser.get("/sign-in"))).doesNotContain("Officer of Abbey Green", "/sign-in/role");
        assertThat(browser.post("/sign-in/role", "role", officer.value().toString())
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.get("/my").getStatus()).isEqualTo(303);
        assertThatThrownBy(this::officer).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyInventedPeopleAreSteppedInto() {
        setDemo(true);
        new Signing(pages, mailbox).in("real@example.org");
        var real = pages.jdbc()
                .sql("select person::text from people.route where match = 'real@example.org'")
                .query(String.class)
                .single();
        browser.get("/sign-in");
        assertThat(browser.post("/sign-in/role", "role", real).getStatus()).isEqualTo(404);
    }
}
