package org.wardmote.people;

import org.wardmote.TestBrowser;
import org.wardmote.TestPages;

/// Signs browsers in as people do, by the link in their mailbox.
public record Signing(TestPages pages, Mailbox mailbox) {

    public TestBrowser in(String email) {
        return in(pages.browser(), email);
    }

    public TestBrowser in(TestBrowser browser, String email) {
        browser.fill("/sign-in", "/sign-in", "email", email);
        var path = mailbox.newest(email).path();
        if ("/sign-in/age".equals(browser.fill(path, path).getRedirectedUrl()))
            browser.fill("/sign-in/age", "/sign-in/age", "age", "yes");
        return browser;
    }
}
