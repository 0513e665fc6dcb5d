package org.wardmote.messaging.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.messaging.Subscribing.below;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.ledger.StaffPages;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.Readers;
import org.wardmote.messaging.TestWording;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.Ways;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.messaging.subscription.Links;
import org.wardmote.people.Introduction;
import org.wardmote.people.Mailbox;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.contact.Browser;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;
import org.wardmote.platform.Job;

/// Each has browsers of their own; the announcements of each have a topic of their own.
@TestInstance(Lifecycle.PER_CLASS)
class PushingModuleTests {

    private static final String STANDIN = "demonstration";

    private final TestClock clock = TestClock.noon();
    private final TestPages pages = TestPages.of(
            clock,
            Map.of("wardmote.address", "https://w.example"),
            List.of(new Mailbox(), TestWording.class),
            "area",
            "guide",
            "people",
            "messaging");
    private final StaffPages desk = new StaffPages(clock, pages);
    private long seen;

    record Shown(
            String title,
            String body,
            String link,
            @Nullable String change,
            String headers) {}

    PushingModuleTests() {
        Sending.all(pages);
        JdbcClient.create(pages.superuser())
                .sql("insert into platform.installation (demo) values (true) on conflict (one) do update set demo ="
                        + " true")
                .update();
    }

    @BeforeEach
    void isNoon() {
        shown();
    }

    @AfterAll
    void close() {
        pages.close();
    }

    @Test
    void nothingIsShownButTheWayToConfirmBeforeItIsConfirmed() {
        var browser = pages.browser();
        assertThat(browser.see("/subscribe")).contains("Or in this browser", "Show messages in a browser");
        var asked = ask(browser, "browser", STANDIN, "topics", "safety");
        assertThat(asked.getHeader("Location")).isEqualTo("/subscribe/asked-here");
        assertThat(browser.see("/subscribe/asked-here")).contains("Look at your notifications");
        announce("incident", Topic.SAFETY);

        var first = shown();
        assertThat(first).singleElement().satisfies(push -> {
            assertThat(push.title()).isEqualTo("Confirm that you want messages");
            assertThat(push.body()).contains("DEMONSTRATION, not the police.", "You get this because", "Call 999");
            assertThat(push.link()).startsWith("https://w.example/subscriptions/");
            assertThat(push.headers()).contains("Urgency: high", "Content-Encoding: aes128gcm", "TTL: 2419200");
        });
        var link = path(first.getFirst().link());
        assertThat(browser.see(link)).contains("Do you want these messages?", "In a browser");
        browser.fill(link, below(link, "/confirmation"));

        announce("incident", Topic.SAFETY);
        assertThat(shown()).singleElement().satisfies(push -> {
            assertThat(push.title()).isEqualTo("Lamps in Tannery Lane");
            assertThat(push.body())
                    .contains("Abbey Green team, Metropolitan Police", "You get this because", "change or stop");
            assertThat(push.link()).startsWith("https://w.example/alerts/");
            assertThat(push.change()).isEqualTo("https://w.example" + link);
            assertThat(push.headers()).contains("TTL: 604800", "Topic: matter-", "Urgency: normal");
        });
        assertThat(shown()).isEmpty();
    }

    @Test
    void whatIsWrittenToThemAloneLeavesThereWithNoChangeToWhoeverSaysIt() {
        var person = pages.jdbc()
                .sql("select person from messaging.subscriber where id = ?")
                .param(number(subscribe("topics", "meetings")))
                .query(UUID.class)
                .single();
        var whom = new PersonId(person);
        assertThat(pages.get(Ways.class).first(whom)).isEqualTo(Ways.Way.PUSH);
        inTransaction(() -> {
            pages.get(Correspondence.class).stage(whom, MessageClass.ANSWER, new Item(TestWording.KIND, 7));
            return true;
        });
        assertThat(shown()).singleElement().satisfies(push -> {
            assertThat(push.title()).isEqualTo("Note 7");
            assertThat(push.link()).isEqualTo("https://w.example/contributions/ABC?key=k7");
            assertThat(push.change()).as("and how to stop").startsWith("https://w.example/subscriptions/");
            assertThat(push.headers()).contains("Urgency: normal");
        });
        assertThat(count("messaging.delivery one join messaging.item_to_tell told on told.id = one.told where"
                        + " told.kind = 'test.note' and told.item = 7 and one.by = 'push' and one.state ="
                        + " 'sent' and told.state = 'told'"))
                .isEqualTo(1);
    }

    @Test
    void nothingShowsInQuietHoursButAnEmergency() {
        subscribe("topics", "consultations");
        clock.advance(Duration.ofHours(11));
        announce("incident", Topic.CONSULTATIONS);
        assertThat(shown()).isEmpty();
        announce("emergency", Topic.CONSULTATIONS);
        assertThat(shown())
                .singleElement()
                .satisfies(push -> assertThat(push.headers()).contains("Urgency: high", "TTL: 86400"));
        clock.advance(Duration.ofHours(13));
        assertThat(shown()).hasSize(1);
    }

    @Test
    void browserThatIsGoneIsTriedNoMoreAndTheirPlacesWaitForThem() {
        var link = subscribe("topics", "volunteering");
        announce("incident", Topic.VOLUNTEERING);
        assertThat(shown()).hasSize(1);
        assertThat(close(newest()).getHeader("Location")).endsWith("done=ended");
        announce("incident", Topic.VOLUNTEERING);
        assertThat(shown()).isEmpty();
        assertThat(count("messaging.delivery where by = 'push' and state = 'failed' and answer = 'HTTP 410'"))
                .isPositive();
        assertThat(count("people.route route join messaging.subscriber one using (person) where one.id = "
                        + number(link)))
                .isZero();
        assertThat(count("messaging.subscriber where came_back_at is not null and id = " + number(link)))
                .isEqualTo(1);
        var tries = count("messaging.delivery where by = 'push'");
        announce("incident", Topic.VOLUNTEERING);
        assertThat(count("messaging.delivery where by = 'push'")).isEqualTo(tries);

        var browser = pages.browser();
        browser.fill(link, below(link, "/browsers"), "browser", STANDIN);
        browser.fill(link, below(link, "/confirmation"));
        announce("incident", Topic.VOLUNTEERING);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void whoeverGetsMailsAddsABrowserAndGetsEachMatterOnceAndByMailAgainWhenItIsGone() {
        var nia = inTransaction(() -> pages.get(People.class)
                .introduce(new Introduction(null, "nia@residents.example", null, null, Locale.UK, true, "web form")));
        var readers = new Readers(pages.jdbc(), clock.instant());
        var one = readers.confirmed(nia);
        var ward = desk.ward(Ward.ABBEY_GREEN).id();
        var place = readers.follows(one, ward, Topic.ANSWERS, "at-once");
        var link = pages.get(Links.class).preferences(new Links.Holder(one, 0));
        var browser = pages.browser();
        assertThat(browser.see(link)).contains("Add this browser");
        assertThat(browser.fill(link, below(link, "/browsers")).getStatus()).isEqualTo(422);
        assertThat(browser.fill(link, below(link, "/browsers"), "browser", STANDIN)
                        .getHeader("Location"))
                .endsWith("done=browser");
        assertThat(browser.see(link))
                .contains("A browser shows your messages, by way of push.invalid", "Answers to what you tell us come");
        var home = below(link, "/places/" + place);
        assertThat(browser.see(home)).contains("In a browser");
        browser.post(home, "topics", "answers", "pace", "at-once", "language", "en", "way", "push");
        browser.fill(link, below(link, "/ways"), "firstBy", "push", "fallsBack", "yes");

        announce("answer", Topic.ANSWERS);
        assertThat(shown()).hasSize(1);
        assertThat(mails("nia@residents.example")).isZero();

        close(newest());
        announce("answer", Topic.ANSWERS);
        assertThat(shown()).isEmpty();
        assertThat(mails("nia@residents.example"))
                .as("they allowed the other way")
                .isEqualTo(1);
        announce("answer", Topic.ANSWERS);
        assertThat(mails("nia@residents.example")).isEqualTo(2);
    }

    @Test
    void theyTakeABrowserAwayThemselves() {
        var link = subscribe("topics", "appeals");
        var browser = pages.browser();
        var route = pages.jdbc()
                .sql("select route.id from people.route join messaging.subscriber one using (person) where one.id = ?")
                .param(number(link))
                .query(Long.class)
                .single();
        var other = subscribe("topics", "newsletter");
        browser.fill(other, below(other, "/browsers/" + route + "/end"));
        assertThat(count("people.route where id = " + route))
                .as("it is not theirs")
                .isEqualTo(1);
        assertThat(browser.fill(link, below(link, "/browsers/" + route + "/end"))
                        .getHeader("Location"))
                .endsWith("done=browser-ended");
        announce("incident", Topic.APPEALS);
        assertThat(shown()).isEmpty();
    }

    @Test
    void whoeverSendsSomethingElseThanABrowserCausesNothing() {
        for (var odd : new String[] {"https://127.0.0.1/ x y", "nonsense", "https://push.example.org/a B c"})
            assertThat(ask(pages.browser(), "browser", odd).getStatus()).as(odd).isEqualTo(404);
        assertThat(TestBrowser.text(ask(pages.browser(), "browser", STANDIN, "email", "a@residents.example")))
                .contains("Choose one way");
    }

    @Test
    void browserThatAnotherShowsAsTheirsIsTheirsAndWhoeverHadNothingElseIsThem() {
        var contacts = pages.get(Contacts.class);
        var curve = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
        var one = Browser.read("https://push.example.org/1 " + curve + " BTBZMqHH6r4Tts7J_aSIgg")
                .orElseThrow();
        var first = inTransaction(() -> contacts.introduce(one, Locale.UK, "web form"));
        assertThat(inTransaction(() -> contacts.introduce(one, Locale.UK, "web form")))
                .as("the same browser again")
                .isEqualTo(first);
        var ada = inTransaction(() -> pages.get(People.class)
                .introduce(new Introduction(null, "ada@residents.example", null, null, Locale.UK, true, "web form")));
        inTransaction(() -> {
            contacts.give(ada, one);
            return true;
        });
        assertThat(pages.get(People.class).exists(first)).isFalse();
        assertThat(contacts.reachable(ada))
                .extracting(Route::kind)
                .containsExactly(Route.Kind.EMAIL, Route.Kind.BROWSER);
    }

    @Test
    void copyHasItAndErasureLeavesNothingOfIt() {
        var link = subscribe("topics", "newsletter");
        var person = new PersonId(pages.jdbc()
                .sql("select person from messaging.subscriber where id = ?")
                .param(number(link))
                .query(UUID.class)
                .single());
        var address = pages.get(Contacts.class).reachable(person).getFirst().address();
        var all = pages.all(PersonalData.class);
        assertThat(all.stream().flatMap(data -> data.export(person).stream()).map(Object::toString))
                .anyMatch(section -> section.contains(address));
        var standin = UUID.fromString(address.replaceAll("https://push.invalid/(\\S+) .*", "$1"));
        assertThat(count("messaging.outbox_push where browser = '" + standin + "'"))
                .isPositive();
        inTransaction(() -> {
            var asked = new PersonalData.Erasure(
                    person, UnaryOperator.identity(), UnaryOperator.identity(), Set.of(), clock.instant());
            for (var data : all) if (!data.schema().equals("people")) data.erase(asked);
            for (var data : all) if (data.schema().equals("people")) data.erase(asked);
            return true;
        });
        assertThat(count("messaging.outbox_browser where id = '" + standin + "'"))
                .isZero();
        assertThat(count("messaging.outbox_push where browser = '" + standin + "'"))
                .isZero();
        assertThat(count("people.route where address = '" + address + "'")).isZero();
    }

    @Test
    void outboxShowsItAsTheBrowserWould() {
        subscribe("topics", "newsletter");
        var browser = pages.browser();
        assertThat(browser.see("/outbox")).contains("Messages in browsers");
        assertThat(browser.see("/outbox/pushes")).contains("Confirm that you want messages", "browser ");
        assertThat(browser.see("/outbox/pushes/" + newest()))
                .contains("as it came, encrypted", "Urgency: high", "Authorization: vapid t=", "Press on it");
        assertThat(browser.get("/outbox/pushes/0").getStatus()).isEqualTo(404);
    }

    /// Asked for in a stand-in for a browser, and confirmed.
    ///
    /// @return the private link
    private String subscribe(String... fields) {
        var given = new ArrayList<>(Arrays.asList(fields));
        given.addAll(List.of("browser", STANDIN));
        var browser = pages.browser();
        assertThat(ask(browser, given.toArray(String[]::new)).getStatus()).isEqualTo(303);
        var link = path(shown().getLast().link());
        assertThat(browser.fill(link, below(link, "/confirmation")).getStatus()).isEqualTo(303);
        return link;
    }

    private MockHttpServletResponse ask(TestBrowser browser, String... fields) {
        var given = new ArrayList<>(Arrays.asList(fields));
        for (var usual : List.of(
                List.of("where", "N99 1AA"),
                List.of("topics", "safety"),
                List.of("reach", "ward"),
                List.of("pace", "at-once"),
                List.of("language", "en"))) if (!given.contains(usual.getFirst())) given.addAll(usual);
        return browser.fill("/subscribe", "/subscribe", given.toArray(String[]::new));
    }

    private void announce(String kind, Topic topic) {
        var ward = desk.ward(Ward.ABBEY_GREEN);
        new Readers(pages.jdbc(), clock.instant()).approved(kind, topic, List.of(ward.id()));
        run("messaging.fan-out");
        send();
    }

    private void run(String job) {
        pages.all(Job.class).stream().filter(one -> one.name().equals(job)).forEach(Job::run);
    }

    private void send() {
        run("messages to many");
        Sending.all(pages);
    }

    /// What has been shown since it was last asked.
    private List<Shown> shown() {
        send();
        var all = pages.jdbc()
                .sql("select title, body, link, change, headers from messaging.outbox_push where id > ? order by id")
                .param(seen)
                .query((row, number) -> new Shown(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
        seen = newest();
        return all;
    }

    private long newest() {
        return pages.jdbc()
                .sql("select coalesce(max(id), 0) from messaging.outbox_push")
                .query(Long.class)
                .single();
    }

    private MockHttpServletResponse close(long push) {
        var page = "/outbox/pushes/" + push;
        return pages.browser().fill(page, page + "/end");
    }

    private int mails(String to) {
        return count("messaging.outbox_mail where recipient = '" + to + "'");
    }

    private static String path(String link) {
        return link.replace("https://w.example", "");
    }

    private static long number(String link) {
        return Long.parseLong(link.replaceAll("/subscriptions/(\\d+)\\?.*", "$1"));
    }

    private int count(String tableAndCondition) {
        return pages.jdbc()
                .sql("select count(*) from " + tableAndCondition)
                .query(Integer.class)
                .single();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(pages.get(TransactionTemplate.class).execute(status -> work.get()));
    }
}
