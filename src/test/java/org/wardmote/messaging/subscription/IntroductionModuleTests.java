package org.wardmote.messaging.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.Readers;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.composing.Announcers;
import org.wardmote.messaging.correspondence.Worded;
import org.wardmote.messaging.newsletter.Recorded;
import org.wardmote.messaging.wish.Pace;
import org.wardmote.messaging.wish.Spot;
import org.wardmote.messaging.wish.Way;
import org.wardmote.messaging.wish.Wish;
import org.wardmote.people.PersonId;
import org.wardmote.platform.Job;

class IntroductionModuleTests {

    private static final Announcers ALL = new Announcers();
    private static int number;

    private final PersonId person = ALL.desk.resident("Nia " + ++number);

    static {
        Recorded.team(ALL.pages);
        Recorded.news(ALL.pages);
    }

    @AfterAll
    static void close() {
        ALL.close();
    }

    @BeforeEach
    void noon() {
        ALL.clock.set(Instant.parse("2026-11-18T12:00:00Z"));
    }

    private long follow(Pace pace, Spot spot) {
        var subscriber = new Readers(ALL.pages.jdbc(), ALL.clock.instant()).confirmed(person);
        follow(subscriber, pace, spot);
        return subscriber;
    }

    private static void follow(long subscriber, Pace pace, Spot spot) {
        ALL.pages
                .get(Subscriptions.class)
                .follow(
                        subscriber,
                        List.of(new Wish(
                                spot, "Abbey Green", Set.of(), Set.of(Topic.SAFETY), Way.EMAIL, Locale.ENGLISH, pace)));
    }

    private static Spot ward(Ward ward) {
        return new Spot.Within(ALL.desk.ward(ward).id());
    }

    private List<Long> introduced(String moment) {
        ALL.clock.set(Instant.parse(moment));
        ALL.pages.all(Job.class).stream()
                .filter(job -> job.name().equals("messaging.introductions"))
                .forEach(Job::run);
        return ALL.pages
                .jdbc()
                .sql("select item from messaging.item_to_tell where kind = 'messaging.introduction' and person = ?")
                .param(person.value())
                .query(Long.class)
                .list();
    }

    private String letter(long item) {
        var letter = ALL.pages
                .get(Worded.class)
                .word(new Item("messaging.introduction", item), person)
                .orElseThrow();
        return letter.subject() + " " + letter.why() + " "
                + String.join(
                        " ",
                        letter.blocks().stream()
                                .map(IntroductionModuleTests::text)
                                .toList());
    }

    private static String text(Block block) {
        return switch (block) {
            case Letter.Block.Paragraph one -> one.text();
            case Letter.Block.Heading one -> one.text();
            case Letter.Block.Quotation one -> one.text();
            case Letter.Block.Link one -> one.label() + " " + one.path();
            case Letter.Block.Listing one -> String.join(" ", one.lines());
        };
    }

    @Test
    void newFollowerLearnsWhoTheTeamIsHowToReachThemAndWhenToMeetThem() {
        follow(Pace.AT_ONCE, ward(Ward.ABBEY_GREEN));
        var items = introduced("2026-11-18T12:01:00Z");
        assertThat(items).hasSize(1);
        assertThat(letter(items.getFirst()))
                .contains("Who your neighbourhood police are in Abbey Green", "Amara Okafor", "020 7946 0101")
                .contains("Abbey Green ward panel", "Thursday 24 December 2026, 6:30pm to 8pm", "Tannery Hall")
                .contains("/contact/thornfield/abbey-green", "/stop?key=", "You get this once");
        assertThat(introduced("2026-11-25T12:00:00Z")).hasSize(1);
    }

    @Test
    void nobodyIsIntroducedTwiceHoweverOftenTheyFollow() {
        var subscriber = follow(Pace.AT_ONCE, ward(Ward.ABBEY_GREEN));
        assertThat(introduced("2026-11-18T12:01:00Z")).hasSize(1);
        follow(subscriber, Pace.DAILY, ward(Ward.ABBEY_GREEN));
        follow(subscriber, Pace.AT_ONCE, new Spot.Around(Ward.ABBEY_GREEN.middle(), 400));
        assertThat(introduced("2026-11-26T12:00:00Z")).hasSize(1);
    }

    @Test
    void circleIntroducesTheTeamInWhoseAreaItsCentreLies() {
        follow(Pace.AT_ONCE, new Spot.Around(Ward.ABBEY_GREEN.middle(), 1200));
        assertThat(letter(introduced("2026-11-18T12:01:00Z").getFirst())).contains("in Abbey Green");
    }

    @Test
    void itComesAtTheirPaceAndWithinAWeek() {
        follow(Pace.MONTHLY, ward(Ward.ABBEY_GREEN));
        assertThat(introduced("2026-11-22T12:00:00Z")).isEmpty();
        assertThat(introduced("2026-11-23T08:00:00Z")).hasSize(1);
    }

    @Test
    void quietHoursAndAUsedUpBudgetPutItOff() {
        follow(Pace.AT_ONCE, ward(Ward.ABBEY_GREEN));
        assertThat(introduced("2026-11-18T22:00:00Z")).isEmpty();
        assertThat(introduced("2026-11-19T08:00:00Z")).hasSize(1);
    }

    @Test
    void whoeverHasStoppedGetsNone() {
        var subscriber = follow(Pace.DAILY, ward(Ward.ABBEY_GREEN));
        ALL.pages.get(Subscriptions.class).stop(subscriber);
        assertThat(introduced("2026-11-20T12:00:00Z")).isEmpty();
    }

    @Test
    void whereNobodyIsKnownToServeThereIsNothingToSay() {
        follow(Pace.AT_ONCE, ward(Ward.BELL_YARD));
        var items = introduced("2026-11-18T12:01:00Z");
        assertThat(ALL.pages.get(Worded.class).word(new Item("messaging.introduction", items.getFirst()), person))
                .isEmpty();
    }

    @Test
    void boroughHasNoTeamOfItsOwn() {
        var borough = ALL.desk.ward(Ward.ABBEY_GREEN).borough();
        follow(Pace.AT_ONCE, new Spot.Within(borough.id()));
        assertThat(introduced("2026-11-18T12:01:00Z")).isEmpty();
    }
}
