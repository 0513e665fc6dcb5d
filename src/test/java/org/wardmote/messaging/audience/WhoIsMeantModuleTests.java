package org.wardmote.messaging.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.area.Grid;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.messaging.Topic;

class WhoIsMeantModuleTests {

    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void wardIsHeardOfByWhoeverFollowsItOrItsBorough() {
        var inWard = town.follower(town.abbey);
        var inBorough = town.follower(town.borough);
        var nextDoor = town.follower(town.bell);
        var sent = town.readers.approved("incident", Topic.SAFETY, List.of(town.abbey));
        town.run();
        assertThat(town.readers.got(sent)).containsExactly(inWard, inBorough).doesNotContain(nextDoor);
        assertThat(town.readers.state(sent)).isEqualTo("leaving");
    }

    @Test
    void boroughIsHeardOfInAllItsWards() {
        var one = town.follower(town.abbey);
        var other = town.follower(town.bell);
        var sent = town.readers.approved("incident", Topic.SAFETY, List.of(town.borough));
        town.run();
        assertThat(town.readers.got(sent)).containsExactly(one, other);
    }

    @Test
    void circleIsTouchedAsFarAsItReachesAndNoFurther() {
        var middle = town.parts.get(Grid.class).of(Ward.COLDHARBOUR.middle());
        var near = town.readers.confirmed();
        town.readers.followsAround(near, middle.easting(), middle.northing(), 800, Topic.SAFETY);
        var far = town.readers.confirmed();
        town.readers.followsAround(far, middle.easting(), middle.northing(), 500, Topic.SAFETY);
        var sent = town.readers.approved("incident", Topic.SAFETY, List.of(town.bell));
        town.run();
        assertThat(town.readers.got(sent)).containsExactly(near);
    }

    @Test
    void drawnAreaIsForWhoeverFollowsWhatItTouches() {
        var one = town.follower(town.abbey);
        town.follower(town.bell);
        var sent = town.readers.approved("incident", Topic.SAFETY, List.of());
        var at = town.parts.get(Grid.class).of(Ward.ABBEY_GREEN.middle());
        town.parts
                .jdbc()
                .sql("update messaging.announcement set outline = polygon(box(point(:east - 50, :north - 50),"
                        + " point(:east + 50, :north + 50)))")
                .param("east", at.easting())
                .param("north", at.northing())
                .update();
        town.run();
        assertThat(town.readers.got(sent)).containsExactly(one);
    }

    @Test
    void everybodyGetsOneHoweverManyPlacesBringThemInAndAllAreWrittenDown() {
        var one = town.readers.confirmed();
        var first = town.readers.follows(one, town.abbey, Topic.SAFETY, "at-once");
        var second = town.readers.follows(one, town.borough, Topic.SAFETY, "daily");
        town.readers.follows(one, town.abbey, Topic.APPEALS, "at-once");
        var sent = town.readers.approved("incident", Topic.SAFETY, List.of(town.abbey, town.bell));
        town.run();
        assertThat(town.readers.got(sent)).containsExactly(one);
        assertThat(town.parts
                        .jdbc()
                        .sql("select unnest(because) from messaging.copy order by 1")
                        .query(Long.class)
                        .list())
                .containsExactly(first, second);
    }

    @Test
    void countIsWhatLeaves() {
        var many = town.follower(town.abbey);
        town.readers.follows(many, town.borough, Topic.SAFETY, "at-once");
        town.follower(town.abbey);
        var daily = town.readers.confirmed();
        town.readers.follows(daily, town.abbey, Topic.SAFETY, "daily");
        var middle = town.parts.get(Grid.class).of(Ward.ABBEY_GREEN.middle());
        town.readers.followsAround(town.readers.confirmed(), middle.easting(), middle.northing(), 400, Topic.SAFETY);
        var size = town.parts.get(Audiences.class).count(new Aim(Set.of(town.abbey), List.of(), Topic.SAFETY));
        assertThat(size.subscribers()).isEqualTo(4);
        assertThat(size.overlapping()).isEqualTo(1);
        assertThat(size.later()).isEqualTo(1);
        assertThat(size.reasons())
                .containsExactlyInAnyOrder(
                        new Size.Reason("Abbey Green", true, 3),
                        new Size.Reason("Thornfield", true, 1),
                        new Size.Reason("audience.circle", false, 1));
        var sent = town.readers.approved("incident", Topic.SAFETY, List.of(town.abbey));
        town.run();
        assertThat(town.readers.got(sent).size() + town.readers.hold(sent).size())
                .isEqualTo(size.subscribers());
    }
}
