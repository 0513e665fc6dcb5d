package org.wardmote.volunteering.introduction;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.SeeOther;
import org.wardmote.people.Viewer;
import org.wardmote.volunteering.scheme.CoordinatorPath;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.Schemes;
import org.wardmote.volunteering.scheme.Working;

/// The private page of whoever coordinates a scheme: whether they do, and who asks to be put in touch. Opening it
/// says nothing to anybody; each answer is a button.
@Controller
@RequestMapping(CoordinatorPath.PREFIX + "{reference}")
class CoordinatingController {

    private final Schemes schemes;
    private final Working working;
    private final PuttingInTouch touch;
    private final CoordinatingPages pages;

    CoordinatingController(Schemes schemes, Working working, PuttingInTouch touch, CoordinatingPages pages) {
        this.schemes = schemes;
        this.working = working;
        this.touch = touch;
        this.pages = pages;
    }

    @GetMapping
    @KeyHolder
    CoordinatingPage show(@PathVariable String reference, @RequestParam(defaultValue = "") String key) {
        return pages.page(schemes.coordinated(reference, key), Faults.NONE);
    }

    @PostMapping("/consent")
    @KeyHolder
    Object consent(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(name = "do", defaultValue = "") String what) {
        var scheme = schemes.coordinated(reference, key);
        if (what.equals("no")) {
            working.stepDown(scheme);
            return pages.gone(scheme);
        }
        if (what.equals("yes")) working.agree(scheme);
        return new SeeOther(CoordinatorPath.of(scheme));
    }

    @PostMapping("/introductions/{introduction}")
    @KeyHolder
    Object answer(
            @PathVariable String reference,
            @PathVariable String introduction,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(name = "do", defaultValue = "") String what,
            @RequestParam(required = false) @Nullable String details,
            HttpServletResponse response) {
        var scheme = schemes.coordinated(reference, key);
        var asked = touch.get(scheme, introduction);
        var given = details == null ? "" : details.strip();
        var faults = what.equals("yes") ? pages.check(given) : Faults.NONE;
        return DeskForm.tryTo(
                () -> answer(scheme, asked, what, given), faults, again -> pages.page(scheme, again), response);
    }

    private SeeOther answer(Scheme scheme, Introduction asked, String what, String details) {
        switch (what) {
            case "yes" -> touch.agree(scheme, asked, details);
            case "no" -> touch.refuse(scheme, asked);
            case "met" -> touch.met(scheme, asked, Viewer.NOBODY);
            default -> {}
        }
        return new SeeOther(CoordinatorPath.of(scheme));
    }
}
