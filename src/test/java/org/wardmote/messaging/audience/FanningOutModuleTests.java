package org.wardmote.messaging.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.messaging.Topic;
import org.wardmote.people.PersonId;

class FanningOutModuleTests {

    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whoeverHasStoppedOrCannotBeReachedIsLeftOut() {
        var stopped = town.follower(town.abbey);
        town.readers.set(stopped, "stopped_at", town.clock.instant());
        var gone = town.follower(town.abbey);
        town.readers.set(gone, "came_back_at", town.clock.instant());
        var person = UUID.randomUUID();
        var saidStop = town.readers.confirmed(new PersonId(person));
        town.readers.follows(saidStop, town.abbey, Topic.SAFETY, "at-once");
        town.parts
                .jdbc()
                .sql("insert into messaging.stop (person, at) values (?, now())")
                .param(person)
                .update();
        var sent = town.readers.approved("incident", Topic.SAFETY, List.of(town.abbey));
        town.run();
        assertThat(town.readers.got(sent)).isEmpty();
        town.run();
        assertThat(town.readers.state(sent)).isEqualTo("left");
    }

    @Test
    void digestReadersAndThoseOverTheirBudgetReadItLaterButForDangerToLife() {
        var daily = town.readers.confirmed();
        town.readers.follows(daily, town.abbey, Topic.SAFETY, "daily");
        var thrifty = town.follower(town.abbey);
        town.readers.set(thrifty, "weekly_most", 1);
        var first = town.readers.approved("incident", Topic.SAFETY, List.of(town.abbey));
        town.run();
        assertThat(town.readers.got(first)).containsExactly(thrifty);
        assertThat(town.readers.hold(first)).containsExactly(daily);
        var second = town.readers.approved("incident", Topic.SAFETY, List.of(town.abbey));
        town.run();
        assertThat(town.readers.hold(second)).containsExactly(daily, thrifty);
        var emergency = town.readers.approved("emergency", Topic.SAFETY, List.of(town.abbey));
        town.run();
        assertThat(town.readers.got(emergency)).containsExactly(daily, thrifty);
        town.clock.advance(Duration.ofDays(8));
        var later = town.readers.approved("incident", Topic.SAFETY, List.of(town.abbey));
        town.run();
        assertThat(town.readers.got(later)).containsExactly(thrifty);
    }

    @Test
    void quietHoursPutCopiesOffUntilTheyAreOverAndEmergenciesGoAtOnce() {
        town.clock.set(Instant.parse("2026-11-18T22:30:00Z"));
        for (var number = 0; number < 300; number++) town.follower(town.abbey);
        var owl = town.follower(town.abbey);
        town.readers.set(owl, "quiet_from", LocalTime.of(3, 0));
        var sent = town.readers.approved("incident", Topic.SAFETY, List.of(town.abbey));
        town.run();
        assertThat(town.batches(sent))
                .containsExactly("0 1 2026-11-18T22:30Z", "1 256 2026-11-19T08:00Z", "2 44 2026-11-19T08:00Z");
        assertThat(town.readers.number("select number from messaging.copy where subscriber = " + owl))
                .isZero();
        assertThat(town.readers.number("select max(number) from messaging.copy"))
                .isEqualTo(2 * 256 + 43);
        var emergency = town.readers.approved("emergency", Topic.SAFETY, List.of(town.abbey));
        town.run();
        assertThat(town.batches(emergency)).allMatch(batch -> batch.endsWith("2026-11-18T22:30Z"));
    }

    @Test
    void correctionGoesToExactlyThoseWhoHaveTheFirst() {
        var got = town.follower(town.abbey);
        var left = town.follower(town.abbey);
        var held = town.readers.confirmed();
        town.readers.follows(held, town.abbey, Topic.SAFETY, "weekly");
        var first = town.readers.approved("incident", Topic.SAFETY, List.of(town.abbey));
        town.run();
        town.readers.set(left, "stopped_at", town.clock.instant());
        town.follower(town.abbey);
        var correction = town.readers.approved("incident", Topic.SAFETY, List.of(town.abbey), first);
        town.run();
        assertThat(town.readers.got(correction)).containsExactly(got);
        assertThat(town.readers.hold(correction)).containsExactly(held);
        assertThat(town.readers.hold(first)).isEmpty();
    }

    @Test
    void nothingLeavesBeforeItsTimeNorTwice() {
        town.follower(town.abbey);
        var sent = town.readers.approved("incident", Topic.SAFETY, List.of(town.abbey));
        town.parts
                .jdbc()
                .sql("update messaging.announcement set leave_at = ?")
                .param(town.clock.instant().plusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
        town.run();
        assertThat(town.readers.state(sent)).isEqualTo("approved");
        town.clock.advance(Duration.ofMinutes(1));
        town.run();
        town.run();
        assertThat(town.readers.got(sent)).hasSize(1);
    }

    @Test
    void whoeverHasNoEmailIsToldByHand() {
        var offline = town.readers.confirmed();
        town.readers.follows(offline, town.abbey, Topic.SAFETY, "at-once", "letter");
        var online = town.follower(town.abbey);
        var sent = town.readers.approved("incident", Topic.SAFETY, List.of(town.abbey));
        town.run();
        assertThat(town.readers.got(sent)).containsExactly(offline, online);
        assertThat(town.readers.number("select sum(size) from messaging.batch")).isEqualTo(1);
        assertThat(town.readers.number(
                        "select count(*) from messaging.item_to_tell where kind = 'messaging.announcement'"))
                .isEqualTo(1);
    }
}
