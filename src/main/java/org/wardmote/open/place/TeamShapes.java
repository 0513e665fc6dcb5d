package org.wardmote.open.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Team;
import org.wardmote.area.Teams;
import org.wardmote.open.json.Contacts;

/// A team, or the sentence that says what is missing of it.
@Component
class TeamShapes {

    static final String NO_TEAM = "No police team is listed for this area.";
    static final String NO_NAMED_CONTACT = "No named officer whom you can contact is listed for this area.";

    private final Teams teams;

    TeamShapes(Teams teams) {
        this.teams = teams;
    }

    Shapes.TeamShape of(Area area, LocalDate day) {
        return teams.find(area, day)
                .map(TeamShapes::shape)
                .orElseGet(() -> new Shapes.TeamShape(null, List.of(), Map.of(), NO_TEAM));
    }

    private static Shapes.TeamShape shape(Team team) {
        return new Shapes.TeamShape(
                team.name(),
                team.posts().stream().flatMap(TeamShapes::officer).toList(),
                Contacts.of(team.routes()),
                team.hasNamedContact() ? null : NO_NAMED_CONTACT);
    }

    private static Stream<Shapes.OfficerShape> officer(Team.Post post) {
        var officer = post.officer();
        return officer == null || post.withheld()
                ? Stream.empty()
                : Stream.of(new Shapes.OfficerShape(officer.name(), post.rank(), post.role(), Contacts.of(post)));
    }
}
