package org.wardmote.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.ledger.StaffPages;
import org.wardmote.messaging.Readers;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.people.Introduction;
import org.wardmote.people.Mailbox;
import org.wardmote.people.People;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.MobileNumber;
import org.wardmote.platform.Job;

class KeptTextsModuleTests {

    private static final String NUMBER = "+447700900123";
    private static final Pattern TEXT = Pattern.compile("href=\"(/outbox/texts/\\d+)\"");

    @Test
    void inADemonstrationEachTextIsReadAsItWouldArriveAndAnsweredAsThePhoneWould() {
        try (var pages = demonstration(true)) {
            assertThat(pages.browser().see("/outbox")).contains("Text messages");
            assertThat(pages.browser().see("/outbox/texts")).contains("No text has been sent");
            announce(pages);

            var browser = pages.browser();
            var list = browser.get("/outbox/texts");
            assertThat(TestBrowser.text(list)).contains("to " + NUMBER);
            assertThat(TestBrowser.html(list)).contains("noindex");
            var text = TEXT.matcher(TestBrowser.html(list));
            assertThat(text.find()).isTrue();
            assertThat(browser.see(text.group(1)))
                    .contains("DEMONSTRATION, not the police.", "Lamps in Tannery Lane", "parts", "Answer it");

            var answered = browser.post(text.group(1) + "/answer", "answer", "I saw it at six.");
            assertThat(browser.see(String.valueOf(answered.getHeader("Location"))))
                    .contains("It has arrived");
            assertThat(pages.jdbc()
                            .sql("select count(*) from ledger.contribution where channel = 'text'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void anywhereElseThereAreNoSuchPages() {
        try (var pages = demonstration(false)) {
            for (var address : new String[] {"/outbox/texts", "/outbox/texts/1"})
                assertThat(pages.browser().get(address).getStatus()).as(address).isEqualTo(404);
        }
    }

    private static TestPages demonstration(boolean demo) {
        var pages = TestPages.of(
                TestClock.noon(),
                Map.of(),
                List.of(new Mailbox()),
                "area",
                "guide",
                "engagement",
                "people",
                "messaging",
                "ledger");
        Sending.all(pages);
        new StaffPages(TestClock.noon(), pages);
        JdbcClient.create(pages.superuser())
                .sql("insert into platform.installation (demo) values (:demo) on conflict (one) do update set demo ="
                        + " :demo")
                .param("demo", demo)
                .update();
        return pages;
    }

    private static void announce(TestPages pages) {
        var clock = TestClock.noon();
        var ward = pages.get(Areas.class)
                .findByCode(Ward.ABBEY_GREEN.code)
                .orElseThrow()
                .id();
        var person = pages.get(TransactionTemplate.class).execute(status -> {
            var nia = pages.get(People.class)
                    .introduce(new Introduction(null, null, NUMBER, null, Locale.UK, true, "web form"));
            pages.get(Contacts.class).proveToo(nia, new MobileNumber(NUMBER));
            return nia;
        });
        var readers = new Readers(pages.jdbc(), clock.instant());
        readers.follows(readers.confirmed(person), ward, Topic.SAFETY, "at-once", "text");
        readers.approved("incident", Topic.SAFETY, List.of(ward));
        pages.all(Job.class).stream()
                .filter(job -> job.name().equals("messaging.fan-out"))
                .forEach(Job::run);
        Sending.all(pages);
    }
}
