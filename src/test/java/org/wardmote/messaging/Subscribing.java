package org.wardmote.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.ledger.StaffPages;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.people.Mailbox;
import org.wardmote.people.Signing;

/// Thornfield and its subscribers, with the mails that they would get.
public final class Subscribing implements AutoCloseable {

    public static final String NIA = "nia@residents.example";

    private static final Pattern LINK = Pattern.compile("(/subscriptions/\\d+\\?key=[\\w-]{22})");
    private static final String[] MODULES = {
        "area",
        "guide",
        "people",
        "messaging.announcement",
        "messaging.coordinator",
        "messaging.correspondence",
        "messaging.errand",
        "messaging.network",
        "messaging.outbox",
        "messaging.post",
        "messaging.preference",
        "messaging.proof",
        "messaging.push",
        "messaging.record",
        "messaging.roll",
        "messaging.subscribing",
        "messaging.subscription",
        "messaging.text",
        "messaging.way",
        "messaging.wish"
    };

    public final TestClock clock = TestClock.noon();
    public final Mailbox mailbox = new Mailbox();
    public final TestPages pages;
    public final StaffPages desk;

    public Subscribing() {
        this(Map.of());
    }

    public Subscribing(Map<String, Object> settings) {
        pages = TestPages.of(clock, settings, List.of(mailbox), MODULES);
        desk = new StaffPages(clock, pages);
        // nothing leaves but when a test says so
        Sending.all(pages);
    }

    public TestBrowser signedIn(String email) {
        return new Signing(pages, mailbox).in(email);
    }

    /// Fills in the form; what is not given stands as it usually does.
    public MockHttpServletResponse ask(TestBrowser browser, String... fields) {
        var given = new ArrayList<>(Arrays.asList(fields));
        for (var usual : List.of(
                List.of("where", "N99 1AA"),
                List.of("email", NIA),
                List.of("topics", "safety"),
                List.of("reach", "ward"),
                List.of("pace", "at-once"),
                List.of("language", "en"))) if (!given.contains(usual.getFirst())) given.addAll(usual);
        return browser.fill("/subscribe", "/subscribe", given.toArray(String[]::new));
    }

    /// Asked for, and confirmed from the mail.
    ///
    /// @return the private link
    public String subscribe(String email, String... fields) {
        var given = new ArrayList<>(Arrays.asList(fields));
        given.addAll(List.of("email", email));
        assertThat(ask(pages.browser(), given.toArray(String[]::new)).getStatus())
                .isEqualTo(303);
        var link = link(email);
        assertThat(pages.browser().fill(link, below(link, "/confirmation")).getStatus())
                .isEqualTo(303);
        return link;
    }

    /// The link in the mail that came last.
    public String link(String email) {
        var link = LINK.matcher(mails(email).getLast());
        if (!link.find()) throw new AssertionError("There is no link in it");
        return link.group(1);
    }

    /// `/subscriptions/1/stop?key=…` of `/subscriptions/1?key=…`.
    public static String below(String link, String path) {
        return link.contains("?") ? link.replace("?", path + "?") : link + path;
    }

    /// What was sent to an address, in the order in which it was.
    public List<String> mails(String email) {
        demonstrate(true);
        Sending.all(pages);
        demonstrate(false);
        return pages.jdbc()
                .sql("select subject || ' ' || text from messaging.outbox_mail where recipient = ? order by id")
                .param(email)
                .query(String.class)
                .list();
    }

    /// Whose outbox keeps mails; while anything else is done this is an installation like any other.
    private void demonstrate(boolean demo) {
        JdbcClient.create(pages.superuser())
                .sql("insert into platform.installation (demo) values (:demo) on conflict (one) do update set demo ="
                        + " :demo")
                .param("demo", demo)
                .update();
    }

    public int count(String tableAndCondition) {
        return pages.jdbc()
                .sql("select count(*) from messaging." + tableAndCondition)
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        pages.close();
    }
}
