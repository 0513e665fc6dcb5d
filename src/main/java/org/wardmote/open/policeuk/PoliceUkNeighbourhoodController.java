package org.wardmote.open.policeuk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.kernel.Anyone;
import org.wardmote.platform.Finished;

@Controller
class PoliceUkNeighbourhoodController {

    private final PoliceUkNeighbourhoods neighbourhoods;
    private final NeighbourhoodDocuments documents;
    private final PoliceUkAnswers answers;

    PoliceUkNeighbourhoodController(
            PoliceUkNeighbourhoods neighbourhoods, NeighbourhoodDocuments documents, PoliceUkAnswers answers) {
        this.neighbourhoods = neighbourhoods;
        this.documents = documents;
        this.answers = answers;
    }

    @Anyone
    @GetMapping("/policeuk/{force}/neighbourhoods")
    Finished index(@PathVariable String force) {
        return answers.of(neighbourhoods.list(force).stream()
                .map(each -> new Shapes.Reference(each.id(), each.area().name()))
                .toList());
    }

    @Anyone
    @GetMapping("/policeuk/{force}/{id}")
    Finished show(@PathVariable String force, @PathVariable String id) {
        return answers.of(documents.of(neighbourhoods.get(force, id)));
    }
}
