package org.wardmote.people.request;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Introductions;
import org.wardmote.people.trail.Trails;

/// Words the form for requests that were not made here, and what comes of one.
@Component
class PaperPages {

    private static final Trails.Above REQUESTS = new Trails.Above("data.requests.title", "/desk/data-requests");

    private final Trails trails;
    private final Introductions introductions;
    private final Frame.Words words;

    PaperPages(Trails trails, Introductions introductions, Frame.Words words) {
        this.trails = trails;
        this.introductions = introductions;
        this.words = words;
    }

    PaperPage form(PaperForm form, Faults faults) {
        var frame = trails.desk(REQUESTS, "paper.title");
        return new PaperPage(
                frame,
                Arrays.stream(PaperForm.Way.values())
                        .map(way -> new Choice(way.name(), frame.say("paper.way." + way)))
                        .toList(),
                form,
                faults);
    }

    Faults faults(PaperForm form, Errors errors) {
        var faults = Faults.of(errors, words);
        var introduction = form.introduction();
        if (!introduction.hasRoute()) return faults.and("email", words.say("paper.route.none"));
        for (var fault : introductions.faults(introduction).entrySet())
            faults = faults.and(fault.getKey(), words.say(fault.getValue()));
        return faults;
    }

    Faults unknown() {
        return Faults.NONE.and("name", words.say("paper.unknown"));
    }

    TakenPage taken(boolean waits) {
        var frame = trails.desk(REQUESTS, "paper.taken.title");
        return new TakenPage(frame, frame.say(waits ? "paper.taken.waits" : "paper.taken"));
    }
}
