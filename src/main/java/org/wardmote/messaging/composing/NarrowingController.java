package org.wardmote.messaging.composing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Staff;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.Narrowing;
import org.wardmote.messaging.audience.Pasts;
import org.wardmote.people.Viewer;

/// `…/narrowing`: for everybody in its audience, or for those who told the team something.
@Controller
class NarrowingController {

    private static final String ACT = "narrowing";
    private static final String PATH = Acts.LIST + "/{reference}/" + ACT;

    private final Acts acts;
    private final Narrowing narrowing;
    private final Pasts pasts;
    private final Clock clock;

    NarrowingController(Acts acts, Narrowing narrowing, Pasts pasts, Clock clock) {
        this.acts = acts;
        this.narrowing = narrowing;
        this.pasts = pasts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Staff(Function.COMPOSE)
    ActPage ask(Viewer viewer, @PathVariable String reference) {
        var one = acts.get(reference, viewer, Function.COMPOSE);
        return page(one, NarrowingForm.of(pasts.find(one.id()).orElse(null)), Faults.NONE);
    }

    @PostMapping(PATH)
    @Staff(Function.COMPOSE)
    Object narrow(
            Viewer viewer,
            @PathVariable String reference,
            @ModelAttribute NarrowingForm form,
            HttpServletResponse response) {
        var one = acts.get(reference, viewer, Function.COMPOSE);
        return DeskForm.tryTo(
                acts.doing(one, ACT, () -> narrowing.narrow(one.id(), form.past(), viewer, Moments.now(clock))),
                form.faults(pasts.deeds(), LondonTime.today(clock), acts.words()),
                faults -> page(one, form, faults),
                response);
    }

    private ActPage page(Announcement one, NarrowingForm form, Faults faults) {
        var words = acts.words();
        List<Field> fields = List.of(
                new Field.OneOf(
                        "deed",
                        words.say("announcement.past"),
                        words.say("announcement.past.hint"),
                        Stream.concat(
                                        Stream.of(new Choice("", words.say("announcement.past.everybody"))),
                                        pasts.deeds().stream()
                                                .map(deed -> new Choice(deed, words.say("announcement.past." + deed))))
                                .toList(),
                        form.typedDeed()),
                new Field.Day("from", words.say("announcement.past.from"), null, form.first()),
                new Field.Day("until", words.say("announcement.past.until"), null, form.last()));
        return acts.page(one, ACT, words.say("announcement.act.narrowing.lede"), null, faults, fields);
    }
}
