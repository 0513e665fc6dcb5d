package org.wardmote.site;

import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;

/// The pages as they are sent, over Thornfield in a real database, with a clock that a test may move. A message
/// that no bundle has fails the test that asked for it.
final class Site {

    private static final String WATCH = """
        id,area_code,name,outline,stage,since
        1,X05000001,Tannery Hill Watch,"Tannery Hill, 30 homes",live,2026-05-01
        """;

    static final Site ON_THORNFIELD = new Site();

    final TestClock clock = TestClock.noon();
    private final TestPages pages = TestPages.of(
            clock,
            "area",
            "guide",
            "engagement",
            "people",
            "messaging",
            "ledger",
            "priority",
            "volunteering",
            "scrutiny");

    private Site() {
        ThornfieldPolice.load(pages);
        pages.run("watch-schemes", "watch.csv", WATCH, Map.of());
    }

    /// @param address path and query as a browser would send them, already encoded
    MockHttpServletResponse get(String address) {
        return send("GET", "http://localhost", address);
    }

    MockHttpServletResponse send(String method, String origin, String address) {
        return pages.browser().send(HttpMethod.valueOf(method), origin, address);
    }

    boolean beginsSession(String method, String address) {
        return pages.browser().beginsSession(HttpMethod.valueOf(method), address);
    }

    /// What a reader sees of a page: its text, without tags, with single spaces.
    String text(String address) {
        return text(get(address));
    }

    static String text(MockHttpServletResponse response) {
        return TestBrowser.text(response);
    }

    static String html(MockHttpServletResponse response) {
        return TestBrowser.html(response);
    }

    /// As after an import.
    void change() {
        pages.catchUp();
    }
}
