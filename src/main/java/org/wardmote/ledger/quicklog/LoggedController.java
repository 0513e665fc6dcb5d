package org.wardmote.ledger.quicklog;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.desk.DeskFrames;
import org.wardmote.ledger.desk.Sayings;
import org.wardmote.people.Viewer;

/// `/desk/log/{reference}`: the receipt, for whoever logged it and within the hour; later the link is the person's
/// alone.
@Controller
class LoggedController {

    private final LoggedOnes ones;
    private final DeskFrames frames;
    private final Sayings sayings;

    LoggedController(LoggedOnes ones, DeskFrames frames, Sayings sayings) {
        this.ones = ones;
        this.frames = frames;
        this.sayings = sayings;
    }

    @GetMapping("/desk/log/{reference}")
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
    LoggedPage show(Viewer viewer, @PathVariable String reference) {
        var logged = Reference.find(reference)
                .flatMap(found -> ones.find(found, viewer.whom()))
                .orElseThrow(NotFound::new);
        return page(logged);
    }

    private LoggedPage page(LoggedOnes.Logged logged) {
        var frame = frames.page("log.done.title");
        var saying = sayings.of(frame.words());
        var letters = logged.reference().toString();
        return new LoggedPage(
                frame,
                letters,
                letters.replaceAll("(..)(?=.)", "$1 "),
                link(logged),
                saying.say("log.done.next"),
                saying.say("log.done.due", saying.times().near(logged.dueAt())),
                saying.say("log.done.ask", letters),
                "/desk/contributions/" + letters);
    }

    private static String link(LoggedOnes.Logged logged) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/contributions/{reference}")
                .queryParam("key", "{key}")
                .buildAndExpand(logged.reference(), logged.key())
                .toUriString();
    }
}
