package org.wardmote.volunteering.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.volunteering.introduction.PuttingInTouch;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.Schemes;

/// An officer puts in touch whom the coordinator left waiting, or tells them why it comes to nothing.
@Controller
@RequestMapping(DeskFrames.LIST + "/{reference}/introductions/{introduction}/{verb:met|end}")
class IntroductionController {

    private final Schemes schemes;
    private final PuttingInTouch touch;
    private final Acts acts;
    private final Frame.Words words;

    IntroductionController(Schemes schemes, PuttingInTouch touch, Acts acts, Frame.Words words) {
        this.schemes = schemes;
        this.touch = touch;
        this.acts = acts;
        this.words = words;
    }

    @GetMapping
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage ask(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String introduction,
            @PathVariable String verb) {
        var scheme = scheme(reference, viewer);
        touch.get(scheme, introduction);
        return acts.touch(scheme, introduction, verb, null, Faults.NONE);
    }

    @PostMapping
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object act(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String introduction,
            @PathVariable String verb,
            @RequestParam(required = false) @Nullable String note,
            HttpServletResponse response) {
        var scheme = scheme(reference, viewer);
        var asked = touch.get(scheme, introduction);
        var said = DeskFrames.written(note);
        return DeskForm.tryTo(
                () -> {
                    if (verb.equals("met")) touch.met(scheme, asked, viewer);
                    else touch.end(scheme, asked, said, viewer);
                    return new SeeOther(DeskFrames.LIST + "/" + scheme.reference() + "?done=confirm");
                },
                verb.equals("met") ? Faults.NONE : check(said),
                again -> acts.touch(scheme, introduction, verb, note, again),
                response);
    }

    private Faults check(String note) {
        if (note.isEmpty()) return Faults.NONE.and("note", words.say("watch.act.note.none"));
        return note.length() > ActChecks.NOTE
                ? Faults.NONE.and("note", words.say("watch.ask.long", ActChecks.NOTE))
                : Faults.NONE;
    }

    private Scheme scheme(String reference, Viewer viewer) {
        var scheme = schemes.get(reference, viewer);
        if (!schemes.worksOn(viewer, scheme)) throw new NotFound();
        return scheme;
    }
}
