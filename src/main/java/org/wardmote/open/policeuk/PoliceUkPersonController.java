package org.wardmote.open.policeuk;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Team;
import org.wardmote.kernel.Anyone;
import org.wardmote.open.json.Contacts;
import org.wardmote.platform.Finished;

/// The team's named officers. Vacant posts and withheld names do not appear, since the shape has no word for them.
@Controller
class PoliceUkPersonController {

    private final PoliceUkNeighbourhoods neighbourhoods;
    private final PoliceUkAnswers answers;

    PoliceUkPersonController(PoliceUkNeighbourhoods neighbourhoods, PoliceUkAnswers answers) {
        this.neighbourhoods = neighbourhoods;
        this.answers = answers;
    }

    @Anyone
    @GetMapping("/policeuk/{force}/{id}/people")
    Finished index(@PathVariable String force, @PathVariable String id) {
        var team = neighbourhoods.get(force, id).team();
        return answers.of(team.map(PoliceUkPersonController::people).orElse(List.of()));
    }

    private static List<Shapes.Person> people(Team team) {
        return team.posts().stream().flatMap(PoliceUkPersonController::person).toList();
    }

    private static Stream<Shapes.Person> person(Team.Post post) {
        var officer = post.officer();
        return officer == null || post.withheld()
                ? Stream.empty()
                : Stream.of(new Shapes.Person(officer.bio(), Contacts.of(post), officer.name(), post.rank()));
    }
}
