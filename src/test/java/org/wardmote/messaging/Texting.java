package org.wardmote.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.ledger.StaffPages;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.people.Mailbox;
import org.wardmote.platform.Job;

/// Thornfield with a gateway of texts: whoever asks with a number, what is texted to them, and what they text back.
public final class Texting implements AutoCloseable {

    public static final String SECRET = "a secret of the gateway";

    private static final Pattern CODE = Pattern.compile("^(\\d{6}) is your code");

    public final TestClock clock = TestClock.noon();
    public final TestGateway gateway = new TestGateway();
    public final TestPages pages;
    public final StaffPages desk;
    public final Readers readers;

    public Texting(Map<String, Object> more) {
        var settings = new HashMap<String, Object>(Map.of(
                "wardmote.operator",
                "Thornfield",
                "wardmote.address",
                "https://w.example",
                "wardmote.text.gateway",
                gateway.address(),
                "wardmote.text.secret",
                SECRET));
        settings.putAll(more);
        pages = TestPages.of(
                clock,
                settings,
                List.of(new Mailbox()),
                "area",
                "guide",
                "engagement",
                "people",
                "messaging",
                "ledger");
        desk = new StaffPages(clock, pages);
        readers = new Readers(pages.jdbc(), clock.instant());
        Sending.all(pages);
    }

    public TestBrowser browser() {
        return pages.browser();
    }

    /// Fills in the form with a number.
    public MockHttpServletResponse ask(TestBrowser browser, String mobile, String... fields) {
        var given = new ArrayList<>(Arrays.asList(fields));
        given.addAll(List.of("mobile", mobile));
        for (var usual : List.of(
                List.of("where", "N99 1AA"),
                List.of("topics", "safety"),
                List.of("reach", "ward"),
                List.of("pace", "at-once"),
                List.of("language", "en"))) if (!given.contains(usual.getFirst())) given.addAll(usual);
        return browser.fill("/subscribe", "/subscribe", given.toArray(String[]::new));
    }

    /// The code in the text that came next.
    public String code() {
        var code = CODE.matcher(gateway.next().text());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    /// Asked for, shown by the code and confirmed.
    ///
    /// @return the private link
    public String subscribe(String mobile, String... fields) {
        var browser = browser();
        var asked = ask(browser, mobile, fields);
        assertThat(asked.getStatus()).isEqualTo(303);
        var page = String.valueOf(asked.getHeader("Location"));
        var link = String.valueOf(browser.fill(page, page, "code", code()).getHeader("Location"));
        assertThat(link).startsWith("/subscriptions/");
        assertThat(browser.fill(link, Subscribing.below(link, "/confirmation")).getStatus())
                .isEqualTo(303);
        return link;
    }

    /// An approved announcement for Abbey Green leaves.
    public long announce(String kind, Topic topic) {
        var id = new Readers(pages.jdbc(), clock.instant())
                .approved(kind, topic, List.of(desk.ward(Ward.ABBEY_GREEN).id()));
        pages.jdbc()
                .sql("update messaging.announcement set borough = ?, area = ? where id = ?")
                .params(
                        desk.ward(Ward.ABBEY_GREEN).borough().id().number(),
                        desk.ward(Ward.ABBEY_GREEN).id().number(),
                        id)
                .update();
        run("messaging.fan-out");
        send();
        return id;
    }

    public void run(String job) {
        pages.all(Job.class).stream().filter(one -> one.name().equals(job)).forEach(Job::run);
    }

    public void send() {
        run("messages to many");
        Sending.all(pages);
    }

    /// What has been texted since it was last asked.
    public List<String> texts() {
        send();
        return gateway.rest().stream().map(TestGateway.Taken::text).toList();
    }

    /// The gateway brings a text.
    public MockHttpServletResponse receive(String id, String from, String text) {
        return post(
                "/api/texts",
                "{\"id\": \"%s\", \"source_number\": \"%s\", \"message\": \"%s\"}".formatted(id, from, text),
                "Bearer " + SECRET);
    }

    public MockHttpServletResponse post(String path, String document, String authorization) {
        return browser()
                .send(
                        path,
                        "application/json",
                        document.getBytes(StandardCharsets.UTF_8),
                        Map.of("Authorization", authorization));
    }

    public <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(pages.get(TransactionTemplate.class).execute(status -> work.get()));
    }

    public int count(String tableAndCondition) {
        return pages.jdbc()
                .sql("select count(*) from " + tableAndCondition)
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        pages.close();
        gateway.close();
    }
}
