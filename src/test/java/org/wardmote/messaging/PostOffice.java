package org.wardmote.messaging;

import java.util.List;
import java.util.Map;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.WaysIn;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.people.Mailbox;

/// Thornfield with its desk and its post, all but the mail server: what people say, what is written to them and who
/// rings them, each on its page.
public final class PostOffice implements AutoCloseable {

    private static final String[] MODULES = {"area", "guide", "people", "messaging", "ledger"};

    public final TestClock clock = TestClock.noon();
    public final TestPages pages;
    public final StaffPages desk;

    /// @param settings none for a demonstration
    public PostOffice(Map<String, Object> settings) {
        pages = TestPages.of(clock, settings, List.of(new Mailbox()), MODULES);
        desk = new StaffPages(clock, pages);
    }

    /// @return the private link
    public String say(String... fields) {
        return WaysIn.link(WaysIn.say(pages.browser(), WaysIn.ABBEY_GREEN, fields));
    }

    /// Everything that is due has gone out, or waits for somebody to ring or print it.
    public void send() {
        Sending.all(pages);
    }

    public TestBrowser browser() {
        return pages.browser();
    }

    @Override
    public void close() {
        pages.close();
    }
}
