package org.wardmote.messaging.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;

/// The desk of announcements in Thornfield, and those who work at it.
public final class Announcers implements AutoCloseable {

    public static final String LIST = "/desk/announcements";
    public static final String OF = "metropolitan/thornfield/abbey-green";
    public static final String WORDS = "We will be in the market on Saturday.\n\n- Come and talk to us.";

    public final TestClock clock = TestClock.noon();
    public final TestPages pages = TestPages.of(
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
    public final StaffPages desk = new StaffPages(clock, pages);
    public final Officer composer = officer("PC Amara Okafor", Function.COMPOSE);
    public final Officer approver = officer("Insp Tom Whitlock", Function.APPROVE);

    public Officer officer(String name, Function... functions) {
        return at(name, Ward.ABBEY_GREEN, functions);
    }

    public Officer at(String name, Ward ward, Function... functions) {
        var officer = desk.officer(name, "metropolitan", ward, functions);
        officer.browser().get(LIST + "/new?of=" + OF);
        return officer;
    }

    public String area(Ward ward) {
        return String.valueOf(desk.ward(ward).id().number());
    }

    public MockHttpServletResponse write(Officer officer, String... more) {
        return officer.post(LIST, fields(more));
    }

    /// @param more what is otherwise than usual
    public String[] fields(String... more) {
        var fields = new ArrayList<>(List.of(
                "of",
                OF,
                "kind",
                "incident",
                "topic",
                "safety",
                "area",
                area(Ward.ABBEY_GREEN),
                "subject",
                "We are in the market on Saturday",
                "words",
                WORDS));
        for (var i = 0; i < more.length; i += 2) {
            var at = fields.indexOf(more[i]);
            if (at % 2 == 0) fields.set(at + 1, more[i + 1]);
            else fields.addAll(List.of(more[i], more[i + 1]));
        }
        return fields.toArray(String[]::new);
    }

    /// @return the address of its page on the desk
    public String drafted(String... more) {
        return home(write(composer, more));
    }

    public static String home(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(303);
        return String.valueOf(response.getHeader("Location")).replaceFirst("\\?.*", "");
    }

    public String approved(String... more) {
        var home = drafted(more);
        if (List.of(more).contains("appeal")) entrusted(home);
        assertThat(composer.post(home + "/hand-in").getStatus()).isEqualTo(303);
        approve(home);
        return home;
    }

    /// Of an appeal, whose officer reads what is answered to it.
    public Officer entrusted(String home) {
        var officer = officer("PC Leila Haddad", Function.ANSWER);
        assertThat(composer.post(
                                home + "/officer",
                                "officer",
                                officer.id().value().toString())
                        .getStatus())
                .isEqualTo(303);
        return officer;
    }

    public void approve(String home) {
        assertThat(approver.post(home + "/approval", "shown", "0").getStatus()).isEqualTo(303);
    }

    /// As if its copies had been made.
    public String left(String... more) {
        var home = approved(more);
        state(home, "left");
        return home;
    }

    public void state(String home, String state) {
        pages.jdbc()
                .sql("update messaging.announcement set state = ? where reference = ?")
                .params(state, reference(home))
                .update();
        pages.catchUp();
    }

    public long id(String home) {
        return pages.jdbc()
                .sql("select id from messaging.announcement where reference = ?")
                .param(reference(home))
                .query(Long.class)
                .single();
    }

    public static String reference(String home) {
        return home.substring(home.lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
        pages.close();
    }
}
