package org.wardmote.ledger.thread;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.area.Team;
import org.wardmote.area.Teams;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.People;

/// Who has it now: a named officer, else the team of the place, else the organisation.
@Component
public class Holder {

    private final Areas areas;
    private final Teams teams;
    private final Organisations organisations;
    private final People people;
    private final Clock clock;

    Holder(Areas areas, Teams teams, Organisations organisations, People people, Clock clock) {
        this.areas = areas;
        this.teams = teams;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    public String who(Contribution contribution, Frame.Words words) {
        var organisation = organisations.get(contribution.lead()).name();
        var team = team(contribution, words)
                .map(name -> words.say("ledger.thread.who.team", name, organisation))
                .orElse(organisation);
        return Optional.ofNullable(contribution.assignedTo())
                .filter(person -> contribution.passedTo() == null)
                .flatMap(people::staffName)
                .map(name -> words.say("ledger.thread.who.officer", name, team))
                .orElse(team);
    }

    private Optional<String> team(Contribution contribution, Frame.Words words) {
        var placed = contribution.placed();
        if (!contribution.lead().equals(placed.organisation())) return Optional.empty();
        if (placed.area() != null) {
            var area = areas.get(placed.area());
            return Optional.of(teams.find(area, LondonTime.today(clock))
                    .map(Team::name)
                    .orElseGet(() -> words.say("ledger.thread.who.ward", area.name())));
        }
        return Optional.ofNullable(placed.borough())
                .map(borough -> words.say(
                        "ledger.thread.who.borough", areas.get(borough).name()));
    }
}
