package org.wardmote.open.policeuk;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Force;
import org.wardmote.area.Forces;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.NotFound;
import org.wardmote.platform.Finished;

@Controller
class PoliceUkForceController {

    /// Where a force has told us no address or number of its own; some clients cannot read null there.
    private static final String NATIONAL_SITE = "https://www.police.uk/";

    private static final String NATIONAL_NUMBER = "101";

    private final Forces forces;
    private final PoliceUkAnswers answers;

    PoliceUkForceController(Forces forces, PoliceUkAnswers answers) {
        this.forces = forces;
        this.answers = answers;
    }

    @Anyone
    @GetMapping("/policeuk/forces")
    Finished index() {
        return answers.of(forces.list().stream()
                .map(force -> new Shapes.Reference(force.id(), force.name()))
                .toList());
    }

    @Anyone
    @GetMapping("/policeuk/forces/{force}")
    Finished show(@PathVariable String force) {
        return answers.of(document(forces.find(force).orElseThrow(NotFound::new)));
    }

    /// Senior officers, of whom we know none.
    @Anyone
    @GetMapping("/policeuk/forces/{force}/people")
    Finished people(@PathVariable String force) {
        return forces.find(force).map(known -> answers.of(List.of())).orElseThrow(NotFound::new);
    }

    private static Shapes.ForceDocument document(Force force) {
        return new Shapes.ForceDocument(
                force.description(),
                Objects.requireNonNullElse(force.url(), NATIONAL_SITE),
                List.of(),
                Objects.requireNonNullElse(force.telephone(), NATIONAL_NUMBER),
                force.id(),
                force.name());
    }
}
