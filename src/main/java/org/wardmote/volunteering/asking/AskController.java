package org.wardmote.volunteering.asking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.people.Viewer;

/// Asking to start a scheme, to have one begun anew, or to be put in touch with its coordinator. No account is
/// needed.
@Controller
@RequestMapping(
        path = {
            "/watch/{borough}/{ward}/{kind:start}",
            "/watch/schemes/{reference}/{kind:restart}",
            "/watch/schemes/{reference}/{kind:introduction}"
        })
class AskController {

    private final Aims aims;
    private final AskPages pages;
    private final Hearing hearing;

    AskController(Aims aims, AskPages pages, Hearing hearing) {
        this.aims = aims;
        this.pages = pages;
        this.hearing = hearing;
    }

    @ModelAttribute("aim")
    Aim aim(@PathVariable Map<String, String> names, @PathVariable String kind) {
        return aims.of(names, kind);
    }

    @GetMapping
    @Anyone(sameForAll = false)
    AskPage ask(@ModelAttribute(name = "aim", binding = false) Aim aim, Viewer viewer) {
        return pages.blank(aim, viewer);
    }

    @PostMapping
    @Anyone(sameForAll = false)
    Object send(
            @ModelAttribute(name = "aim", binding = false) Aim aim,
            @ModelAttribute("form") AskForm form,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        return hearing.hear(aim, form, viewer, request, response);
    }
}
