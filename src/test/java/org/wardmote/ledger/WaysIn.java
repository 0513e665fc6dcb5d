package org.wardmote.ledger;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.cast.Thornfield;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.messaging.CorrespondenceOnPaper;
import org.wardmote.people.Mailbox;
import org.wardmote.people.Viewer;

/// The pages on which people speak, over Thornfield, with real people and post on paper.
public final class WaysIn {

    public static final String ABBEY_GREEN = "/contact/thornfield/abbey-green";

    private static final Pattern LINK = Pattern.compile("/contributions/([0-9A-Z]{8})\\?key=([\\w-]{22})");

    public final TestClock clock = TestClock.noon();
    public final Mailbox mailbox = new Mailbox();
    public final TestPages pages = TestPages.of(
            clock,
            List.of(CorrespondenceOnPaper.class, BecamePart.class, mailbox),
            "area",
            "guide",
            "people",
            "ledger");

    public WaysIn() {
        Thornfield.load(pages);
    }

    public TestBrowser browser() {
        return pages.browser();
    }

    /// Fills in the form of a ward, borough or body.
    public static MockHttpServletResponse say(TestBrowser browser, String to, String... fields) {
        return browser.fill(to + "?write", to, fields);
    }

    /// The private link that somebody was sent to.
    public static String link(MockHttpServletResponse response) {
        var link = String.valueOf(response.getHeader("Location"));
        if (!LINK.matcher(link).matches()) throw new AssertionError("Not sent to a private link: " + link);
        return link;
    }

    public static String key(String link) {
        return link.substring(link.indexOf("key=") + 4);
    }

    public static String address(String link) {
        return link.substring(0, link.indexOf('?'));
    }

    public Contribution behind(String link) {
        var reference = new Reference(address(link).substring("/contributions/".length()));
        return pages.get(Contributions.class)
                .find(reference, key(link), Viewer.NOBODY)
                .orElseThrow();
    }

    public long count() {
        return pages.jdbc()
                .sql("select count(*) from ledger.contribution")
                .query(Long.class)
                .single();
    }

    /// What was said, as it is kept.
    public String words(String link) {
        return pages.get(Contributions.class)
                .thread(behind(link).id())
                .getFirst()
                .words();
    }
}
