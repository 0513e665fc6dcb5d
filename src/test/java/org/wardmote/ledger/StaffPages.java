package org.wardmote.ledger;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield;
import org.wardmote.kernel.Function;
import org.wardmote.messaging.CorrespondenceOnPaper;
import org.wardmote.people.Grants;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.people.person.Persons;
import org.wardmote.people.signin.How;
import org.wardmote.people.signin.SignIns;

/// The desk in Thornfield as staff see it in a browser: real people with real grants, signed in with a second
/// factor, on a real database.
public final class StaffPages implements AutoCloseable {

    /// A member of staff at their browser, which has a form's token already.
    public record Officer(Viewer viewer, TestBrowser browser) {

        public PersonId id() {
            return viewer.whom();
        }

        public String see(String address) {
            return browser.see(address);
        }

        public int status(String address) {
            return browser.get(address).getStatus();
        }

        public MockHttpServletResponse post(String action, String... fields) {
            return browser.post(action, fields);
        }
    }

    public final TestClock clock;
    private final TestPages pages;

    public StaffPages() {
        this(TestClock.noon());
    }

    private StaffPages(TestClock clock) {
        this(
                clock,
                TestPages.of(clock, List.of(CorrespondenceOnPaper.class), "area", "people", "messaging.way", "ledger"));
    }

    /// @param pages with the desk and whatever else a test is about
    public StaffPages(TestClock clock, TestPages pages) {
        this.clock = clock;
        this.pages = pages;
        Thornfield.load(pages);
    }

    public <T> T get(Class<T> type) {
        return pages.get(type);
    }

    public TestPages pages() {
        return pages;
    }

    public Area ward(Thornfield.Ward ward) {
        return get(Areas.class).findByCode(ward.code).orElseThrow();
    }

    /// @param ward where they hold it; null: everywhere
    public Officer officer(String name, String organisation, Thornfield.@Nullable Ward ward, Function... functions) {
        var person = introduce(name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@staff.example");
        pages.get(Persons.class).giveStaffName(person, name);
        var area = ward == null ? null : ward(ward);
        for (var function : functions) grant(person, function, organisation, area);
        var viewer = new Viewer(person, get(Grants.class).today(person));
        return new Officer(viewer, signedIn(person));
    }

    private void grant(PersonId person, Function function, String organisation, @Nullable Area area) {
        pages.jdbc()
                .sql("""
                    insert into people.granted
                        (person, function, organisation, borough, area, begins, how, granted_at, reason)
                    values (:person, :function, :organisation, :borough::bigint, :area::bigint, '2026-01-01', 'command',
                            '2026-01-01', 'test')\
                    """)
                .param("person", person.value())
                .param("function", function.name())
                .param("organisation", organisation)
                .param("borough", area == null ? null : area.borough().id().number())
                .param("area", area == null ? null : area.id().number())
                .update();
    }

    private TestBrowser signedIn(PersonId person) {
        var browser = pages.browser();
        var response = new MockHttpServletResponse();
        get(SignIns.class).begin(person, How.LINK, true, new MockHttpServletRequest(), response);
        for (var cookie : response.getCookies()) browser.cookies().put(cookie.getName(), cookie);
        browser.get("/desk/log");
        return browser;
    }

    /// Time passes; whoever comes back to the desk signs in again.
    public Officer later(Duration by, Officer officer) {
        clock.advance(by);
        return new Officer(officer.viewer(), signedIn(officer.id()));
    }

    /// Somebody who left an e-mail address.
    public PersonId resident(String name) {
        return introduce(name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@residents.example");
    }

    private PersonId introduce(String name, String email) {
        return pages.transaction()
                .execute(status -> get(People.class)
                        .introduce(new Introduction(name, email, null, null, Locale.UK, true, "test")));
    }

    public Receipt say(Thornfield.Ward ward, String words, @Nullable PersonId person) {
        return say(ward, words, person, false, false);
    }

    public Receipt say(
            Thornfield.Ward ward, String words, @Nullable PersonId person, boolean dissatisfied, boolean crime) {
        var area = ward(ward);
        var placed = new Placed("metropolitan", area.borough().id(), area.id());
        var offer = new Offer(
                placed,
                Channel.WEB_FORM,
                Relation.SELF,
                words,
                null,
                "lighting",
                person,
                null,
                false,
                true,
                dissatisfied,
                crime,
                null,
                null);
        return get(Intake.class).take(offer, Viewer.NOBODY);
    }

    public static String path(Receipt receipt) {
        return "/desk/contributions/" + receipt.reference();
    }

    /// An answer that can be sent.
    public static String[] answer(String words, String... more) {
        var fields = new String[] {"words", words, "disposition", "answered", "outcome", "yes", "do", "send"};
        var all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    public Map<String, Object> row(String sql, Object... params) {
        return pages.jdbc().sql(sql).params(List.of(params)).query().singleRow();
    }

    @Override
    public void close() {
        pages.close();
    }
}
