package org.wardmote.open.policeuk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.kernel.Anyone;
import org.wardmote.platform.Finished;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.Priority;

@Controller
class PoliceUkPriorityController {

    private final PoliceUkNeighbourhoods neighbourhoods;
    private final Priorities priorities;
    private final PoliceUkAnswers answers;

    PoliceUkPriorityController(PoliceUkNeighbourhoods neighbourhoods, Priorities priorities, PoliceUkAnswers answers) {
        this.neighbourhoods = neighbourhoods;
        this.priorities = priorities;
        this.answers = answers;
    }

    @Anyone
    @GetMapping("/policeuk/{force}/{id}/priorities")
    Finished index(@PathVariable String force, @PathVariable String id) {
        var area = neighbourhoods.get(force, id).area();
        return answers.of(priorities.list(area.id()).stream()
                .map(PoliceUkPriorityController::document)
                .toList());
    }

    private static Shapes.PriorityDocument document(Priority priority) {
        var acted = priority.actionDate();
        return new Shapes.PriorityDocument(
                priority.action(),
                LocalTimes.of(priority.issueDate()),
                acted == null ? null : LocalTimes.of(acted),
                priority.issue());
    }
}
