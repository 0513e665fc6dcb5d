package org.wardmote.people;

import org.wardmote.TestBrowser;
import org.wardmote.TestPages;
import org.wardmote.kernel.Function;
import org.wardmote.people.person.Persons;

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

    /// Somebody who holds a function everywhere, and has shown a second factor.
    public TestBrowser holding(Function function, String organisation, String email) {
        var browser = in(email);
        var person = pages.get(Persons.class).findOfAge(email).orElseThrow().value();
        pages.jdbc()
                .sql("""
                    insert into people.granted (person, function, organisation, begins, how, granted_at, reason)
                    values (?, ?, ?, '2026-11-18', 'command', now(), 'test')\
                    """)
                .param(person)
                .param(function.name())
                .param(organisation)
                .update();
        pages.jdbc()
                .sql("update people.sign_in set strong_at = began_at where person = ?")
                .param(person)
                .update();
        return browser;
    }
}
