package org.wardmote.messaging.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.messaging.Subscribing.NIA;
import static org.wardmote.messaging.Subscribing.below;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield;
import org.wardmote.messaging.Subscribing;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Erasure;

class SubscriptionDataModuleTests {

    private final Subscribing thornfield = new Subscribing();
    private final MessagingRecords records = thornfield.pages.get(MessagingRecords.class);

    @AfterEach
    void close() {
        thornfield.close();
    }

    private PersonId person() {
        return new PersonId(thornfield
                .pages
                .jdbc()
                .sql("select person from messaging.subscriber order by id limit 1")
                .query(UUID.class)
                .single());
    }

    private int retain(Duration later) {
        thornfield.clock.advance(later);
        var now = thornfield.clock.instant();
        thornfield.pages.inTransaction(() -> records.retain(now));
        return thornfield.count("subscriber");
    }

    @Test
    void whatIsFollowedIsTheirsToTakeAlong() {
        thornfield.subscribe(NIA, "ties", "work");
        var rows = records.export(person()).stream()
                .filter(section -> section.kind().equals(SubscriptionData.KIND))
                .flatMap(section -> section.rows().stream())
                .toList();
        assertThat(rows)
                .hasSize(3)
                .anySatisfy(
                        row -> assertThat(row).containsEntry("introduced to the team of", "Abbey Green, Thornfield"));
        assertThat(rows.getLast())
                .containsEntry("place", "Abbey Green, Thornfield")
                .containsEntry("what it is to you", "work")
                .containsEntry("about", "safety")
                .containsEntry("how often", "at-once");
        assertThat(records.kinds()).extracting("name").contains(SubscriptionData.KIND);
    }

    @Test
    void whoIsForgottenFollowsNothingAndNoMarkOfTheirAddressStays() {
        var link = thornfield.subscribe(NIA);
        var person = person();
        thornfield.pages.inTransaction(() -> records.erase(new Erasure(
                person, text -> text.replace(NIA, "…"), text -> text, Set.of(), thornfield.clock.instant())));
        for (var table : List.of("subscriber", "following", "confirmation"))
            assertThat(thornfield.count(table)).as(table).isZero();
        assertThat(thornfield.pages.browser().get(link).getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsNotConfirmedGoesAfterSevenDays() {
        thornfield.ask(thornfield.pages.browser());
        assertThat(retain(Duration.ofDays(6))).isEqualTo(1);
        assertThat(retain(Duration.ofDays(2))).isZero();
    }

    @Test
    void whoStoppedIsForgottenAfterAYearAndWhoDidNotStays() {
        thornfield.subscribe("tom@residents.example");
        var link = thornfield.subscribe(NIA);
        thornfield.pages.browser().forge(below(link, "/stop"), "List-Unsubscribe", "One-Click");
        assertThat(retain(Duration.ofDays(364))).isEqualTo(2);
        assertThat(retain(Duration.ofDays(2))).isEqualTo(1);
        assertThat(retain(Duration.ofDays(4000))).isEqualTo(1);
        assertThat(thornfield.count("following where live")).isEqualTo(1);
    }

    @Test
    void whosePostCameBackIsForgottenAfterAYearAndNotBefore() {
        thornfield.subscribe(NIA);
        thornfield.clock.advance(Duration.ofDays(30));
        var jdbc = thornfield.pages.jdbc();
        jdbc.sql("update messaging.subscriber set came_back_at = ?")
                .param(thornfield.clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update messaging.following set live = false").update();
        assertThat(retain(Duration.ofDays(364))).isEqualTo(1);
        assertThat(thornfield.count("following")).isPositive();
        assertThat(retain(Duration.ofDays(2))).isZero();
    }

    @Test
    void whoEndedEveryPlaceGoesAYearAfterTheLast() {
        var link = thornfield.subscribe(NIA, "where", Thornfield.IN_BELL_YARD);
        thornfield.clock.advance(Duration.ofDays(500));
        var place = thornfield
                .pages
                .jdbc()
                .sql("select id from messaging.following")
                .query(Long.class)
                .single();
        thornfield.pages.browser().fill(link, below(link, "/places/" + place + "/end"));
        assertThat(retain(Duration.ofDays(300))).isEqualTo(1);
        assertThat(retain(Duration.ofDays(100))).isZero();
    }

    @Test
    void demonstrationsSubscribersAreForgottenWhole() {
        thornfield.subscribe(NIA);
        thornfield.pages.get(ForgettingMessages.class).forget();
        assertThat(thornfield.count("subscriber") + thornfield.count("following") + thornfield.count("confirmation"))
                .isZero();
    }
}
