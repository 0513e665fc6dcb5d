package org.wardmote.ledger.handled;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.became.PartOf;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.desk.DeskFrames;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.ledger.desk.Sayings;
import org.wardmote.people.Viewer;

/// `/desk/outcomes`: what came of what they logged or answered, wherever it is now.
@Controller
class HandledController {

    private final HandledOnes ones;
    private final Contributions contributions;
    private final PartOf parts;
    private final DeskFrames frames;
    private final Sayings sayings;

    HandledController(HandledOnes ones, Contributions contributions, PartOf parts, DeskFrames frames, Sayings sayings) {
        this.ones = ones;
        this.contributions = contributions;
        this.parts = parts;
        this.frames = frames;
        this.sayings = sayings;
    }

    @GetMapping("/desk/outcomes")
    @Staff({
        Function.ANSWER,
        Function.SUPERVISE,
        Function.MODERATE,
        Function.COMPOSE,
        Function.APPROVE,
        Function.PUBLISH,
        Function.ANALYSE,
        Function.DECIDE,
        Function.COORDINATE,
        Function.KEEP_REGISTER,
        Function.SCRUTINISE,
        Function.VISIT
    })
    HandledPage index(Viewer viewer) {
        var frame = frames.page("handled.title");
        var saying = sayings.of(frame.words());
        return new HandledPage(
                frame,
                ones.list(viewer.whom()).stream()
                        .map(one -> line(one, viewer, saying))
                        .toList());
    }

    private HandledPage.Line line(Contribution one, Viewer viewer, Saying saying) {
        var isTheirs = contributions.find(one.reference(), viewer).isPresent();
        var disposition = one.disposition();
        return new HandledPage.Line(
                one.reference().toString(),
                isTheirs ? "/desk/contributions/" + one.reference() : null,
                saying.place(one.placed()),
                saying.state(one.state()),
                disposition == null ? null : saying.disposition(disposition),
                parts.of(one.id(), saying.words()).stream()
                        .map(Became.Line::text)
                        .toList());
    }
}
