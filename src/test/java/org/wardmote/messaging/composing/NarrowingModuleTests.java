package org.wardmote.messaging.composing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.messaging.Readers;
import org.wardmote.messaging.Topic;
import org.wardmote.people.PersonId;
import org.wardmote.platform.Job;

/// An announcement for those of its audience who told the team something.
class NarrowingModuleTests {

    private final Announcers all = new Announcers();
    private final Readers readers = new Readers(all.pages.jdbc(), all.clock.instant());
    private final PersonId nia = all.desk.resident("Nia Brooks");
    private final long follows = follower(nia);

    @AfterEach
    void close() {
        all.close();
    }

    private long follower(PersonId person) {
        var subscriber = readers.confirmed(person);
        readers.follows(subscriber, all.desk.ward(Ward.ABBEY_GREEN).id(), Topic.SAFETY, "at-once");
        return subscriber;
    }

    private MockHttpServletResponse narrow(String home, String fromDay, String untilDay) {
        return all.composer.post(
                home + "/narrowing",
                "deed",
                "contributed",
                "from.day",
                fromDay,
                "from.month",
                "11",
                "from.year",
                "2026",
                "until.day",
                untilDay,
                "until.month",
                "11",
                "until.year",
                "2026");
    }

    @Test
    void goesToThoseWhoToldTheTeamSomethingThereAndAskedForMessages() {
        all.desk.say(Ward.ABBEY_GREEN, "The light is out.", nia);
        all.desk.say(Ward.ABBEY_GREEN, "It is dark.", all.desk.resident("Nobody Subscribed"));
        var tom = all.desk.resident("Tom Elsewhere");
        follower(tom);
        all.desk.say(Ward.BELL_YARD, "It is dark here too.", tom);
        var home = all.drafted();
        assertThat(TestBrowser.html(all.composer.browser().get(home + "/narrowing")))
                .contains("Those who told the team something there");
        assertThat(narrow(home, "1", "18").getHeader("Location")).isEqualTo(home + "?done=narrowing");
        assertThat(all.composer.see(home))
                .contains("Those who told the team something there, from 1 November 2026 to 18 November 2026");
        all.composer.post(home + "/hand-in");
        assertThat(all.approver.post(home + "/approval", "shown", "1").getStatus())
                .isEqualTo(303);
        all.pages.all(Job.class).stream()
                .filter(job -> job.name().equals("messaging.fan-out"))
                .forEach(Job::run);
        assertThat(readers.got(all.id(home))).containsExactly(follows);
        assertThat(all.pages
                        .jdbc()
                        .sql("select expected from messaging.announcement where id = ?")
                        .param(all.id(home))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyTheDaysThatAreGivenCountAndNothingThatWasSaidInConfidence() {
        all.desk.say(Ward.ABBEY_GREEN, "The light is out.", nia);
        var home = all.drafted();
        narrow(home, "1", "17");
        assertThat(copies(home)).isZero();
        var other = all.drafted();
        narrow(other, "18", "18");
        all.pages
                .jdbc()
                .sql("update ledger.contribution set regime = 'law-enforcement'")
                .update();
        assertThat(copies(other)).isZero();
    }

    private int copies(String home) {
        all.composer.post(home + "/hand-in");
        all.approve(home);
        all.pages.all(Job.class).stream()
                .filter(job -> job.name().equals("messaging.fan-out"))
                .forEach(Job::run);
        return readers.got(all.id(home)).size();
    }

    @Test
    void whatIsNoPeriodIsSaidAndEverybodyIsMeantAgainOnceItIsTakenBack() {
        var home = all.drafted();
        assertThat(TestBrowser.text(narrow(home, "31", "18"))).contains("Give the first day, today or before");
        assertThat(TestBrowser.text(narrow(home, "18", "17"))).contains("Give the last day, not before the first");
        narrow(home, "1", "18");
        assertThat(all.composer.post(home + "/narrowing", "deed", "").getStatus())
                .isEqualTo(303);
        assertThat(all.composer.see(home)).doesNotContain("Those who told the team something there");
        assertThat(copies(home)).isEqualTo(1);
        assertThat(narrow(home, "1", "18").getStatus()).as("it has left").isEqualTo(409);
    }
}
