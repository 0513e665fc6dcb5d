package org.wardmote.bench.ledger;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestPages;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.person.Persons;
import org.wardmote.people.signin.How;
import org.wardmote.people.signin.SignIns;

/// People who are reached by e-mail, and officers at their browsers.
public final class Desk {

    private final TestPages pages;
    private int number;

    public Desk(TestPages pages) {
        this.pages = pages;
    }

    public PersonId person() {
        var introduction = new Introduction(
                "Resident", "resident" + ++number + "@residents.example", null, null, Locale.UK, true, "bench");
        return java.util.Objects.requireNonNull(
                pages.transaction().execute(status -> pages.get(People.class).introduce(introduction)));
    }

    /// @param borough null: everywhere
    /// @param area null: all of the borough
    TestBrowser officer(@Nullable Long borough, @Nullable Long area) {
        return officer(borough, area, "ANSWER", "SUPERVISE");
    }

    /// @param functions such as `ANALYSE`
    public TestBrowser officer(@Nullable Long borough, @Nullable Long area, String... functions) {
        var person = person();
        pages.get(Persons.class).giveStaffName(person, "PC " + number);
        for (var function : functions)
            pages.jdbc()
                    .sql("""
                        insert into people.granted
                            (person, function, organisation, borough, area, begins, how, granted_at, reason)
                        values (:person, :function, 'metropolitan', :borough::bigint, :area::bigint, '2026-01-01', 'command',
                                '2026-01-01', 'bench')\
                        """)
                    .param("person", person.value())
                    .param("function", function)
                    .param("borough", borough)
                    .param("area", area)
                    .update();
        var response = new MockHttpServletResponse();
        pages.get(SignIns.class).begin(person, How.LINK, true, new MockHttpServletRequest(), response);
        var browser = pages.browser();
        for (var cookie : response.getCookies()) browser.cookies().put(cookie.getName(), cookie);
        return browser;
    }
}
