package org.wardmote.people.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.people.Viewers;
import org.wardmote.people.signin.LocalPath;
import org.wardmote.people.signin.SignIns;

/// `/sign-in/second-step`: whoever has signed in by a code that was sent shows one from their app besides, or is
/// led to where they set one up.
@Controller
class ShowFactorController {

    private final FactorPages pages;
    private final ShowingFactors showing;
    private final SecondFactors factors;
    private final SignIns signIns;

    ShowFactorController(FactorPages pages, ShowingFactors showing, SecondFactors factors, SignIns signIns) {
        this.pages = pages;
        this.showing = showing;
        this.factors = factors;
        this.signIns = signIns;
    }

    @GetMapping(Viewers.SECOND_STEP)
    @SignedIn
    Object show(@RequestParam(required = false) @Nullable String then, HttpServletRequest request) {
        var here = signIns.here(request).orElseThrow(NotFound::new);
        return factors.has(here.person()) ? pages.ask(LocalPath.of(then), false) : new SeeOther("/my/second-factor");
    }

    @PostMapping(Viewers.SECOND_STEP)
    @SignedIn
    Object create(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        var here = signIns.here(request).orElseThrow(NotFound::new);
        return switch (showing.show(code, here, request, response)) {
            case STRONG -> new SeeOther(LocalPath.of(then).value());
            case OVER -> new SeeOther("/sign-in");
            case WRONG -> {
                response.setStatus(422);
                yield pages.ask(LocalPath.of(then), true);
            }
        };
    }
}
