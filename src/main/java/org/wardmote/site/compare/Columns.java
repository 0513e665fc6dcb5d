package org.wardmote.site.compare;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Forces;
import org.wardmote.area.Team;
import org.wardmote.area.Teams;
import org.wardmote.engagement.Meetings;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.Priority;
import org.wardmote.site.card.MeetingCard;
import org.wardmote.site.card.OfficerCard;
import org.wardmote.site.card.RouteCard;
import org.wardmote.site.compare.ComparePage.Column;
import org.wardmote.site.ward.TellingAlerts;
import org.wardmote.site.wording.Wording;

/// Tells one place in brief: team, ways to reach it, next meeting, promises, latest alerts.
@Component
class Columns {

    private final Teams teams;
    private final Forces forces;
    private final Meetings meetings;
    private final Priorities priorities;
    private final TellingAlerts alerts;
    private final Clock clock;

    Columns(Teams teams, Forces forces, Meetings meetings, Priorities priorities, TellingAlerts alerts, Clock clock) {
        this.alerts = alerts;
        this.teams = teams;
        this.forces = forces;
        this.meetings = meetings;
        this.priorities = priorities;
        this.clock = clock;
    }

    Column column(String id, Meant.One meant, String remove, Frame frame) {
        var wording = new Wording(frame.words());
        var area = meant.area();
        var team = teams.find(area, LondonTime.today(clock));
        return new Column(
                id,
                frame.say("site.find.in", area.name(), area.borough().name()),
                area.path(),
                forces.get(area.force()).name(),
                meant.others().isEmpty() ? null : near(meant, wording),
                officers(team),
                team.map(one -> RouteCard.of(one, wording)).orElseGet(List::of),
                meeting(area, wording),
                priorities.listLive(area.id(), LondonTime.today(clock)).stream()
                        .map(Priority::issue)
                        .toList(),
                alerts.tell(area, wording),
                remove);
    }

    private static String near(Meant.One meant, Wording wording) {
        return wording.say(
                "site.compare.near",
                wording.list(meant.others().stream().map(Area::name).toList()));
    }

    private static List<String> officers(Optional<Team> team) {
        return team.stream()
                .flatMap(one -> one.posts().stream())
                .flatMap(post -> OfficerCard.inBrief(post).stream())
                .toList();
    }

    private String meeting(Area area, Wording wording) {
        return meetings.findNext(area.id(), clock.instant())
                .map(meeting -> MeetingCard.of(meeting, wording))
                .map(card -> wording.say("site.compare.meeting", card.title(), card.when(), card.where()))
                .orElseGet(() -> wording.say("site.glance.meet.none"));
    }
}
