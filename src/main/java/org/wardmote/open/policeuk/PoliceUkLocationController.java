package org.wardmote.open.policeuk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.area.Candidate;
import org.wardmote.area.Lookup;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.NotFound;
import org.wardmote.open.json.Points;
import org.wardmote.open.policeuk.PoliceUkNeighbourhoods.Neighbourhood;
import org.wardmote.platform.Finished;

/// Which neighbourhood a point lies in. Where somebody stands is kept in no cache.
@Controller
class PoliceUkLocationController {

    private final Lookup lookup;
    private final PoliceUkNeighbourhoods neighbourhoods;
    private final PoliceUkAnswers answers;

    PoliceUkLocationController(Lookup lookup, PoliceUkNeighbourhoods neighbourhoods, PoliceUkAnswers answers) {
        this.lookup = lookup;
        this.neighbourhoods = neighbourhoods;
        this.answers = answers;
    }

    @Anyone(sameForAll = false)
    @GetMapping("/policeuk/locate-neighbourhood")
    Finished show(@RequestParam(defaultValue = "") String q) {
        var point = Points.find(q).orElseThrow(MalformedQuery::new);
        return lookup.around(point).stream()
                .filter(candidate ->
                        candidate.why() == Candidate.Why.CONTAINS && PoliceUkNeighbourhoods.isLocal(candidate.area()))
                .findFirst()
                .map(candidate -> answers.of(whereabouts(neighbourhoods.of(candidate.area()))))
                .orElseThrow(NotFound::new);
    }

    private static Shapes.Whereabouts whereabouts(Neighbourhood neighbourhood) {
        return new Shapes.Whereabouts(neighbourhood.area().force(), neighbourhood.id());
    }
}
