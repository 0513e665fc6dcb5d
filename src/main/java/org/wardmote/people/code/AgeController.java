package org.wardmote.people.code;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.SeeOther;

/// `/sign-in/age`: asked once, before somebody's first sign-in. A younger child has no account, and nothing is kept
/// of them.
@Controller
class AgeController {

    private static final SeeOther START = new SeeOther("/sign-in");

    private final SignInPages pages;
    private final SentCodes codes;
    private final Entering entering;
    private final WayIn way;

    AgeController(SignInPages pages, SentCodes codes, Entering entering, WayIn way) {
        this.pages = pages;
        this.codes = codes;
        this.entering = entering;
        this.way = way;
    }

    @GetMapping("/sign-in/age")
    @Anyone(sameForAll = false)
    Object show(HttpServletRequest request) {
        var asked = SignInController.ASKED.find(request).flatMap(codes::findUsed);
        return asked.isPresent() ? pages.age(false) : START;
    }

    @PostMapping("/sign-in/age")
    @Anyone(sameForAll = false)
    Object create(
            @RequestParam(defaultValue = "") String age, HttpServletRequest request, HttpServletResponse response) {
        return switch (age) {
            case "yes" -> way.ofAge(request, response).orElse(START);
            case "no" -> tooYoung(request, response);
            default -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield pages.age(true);
            }
        };
    }

    private TooYoungPage tooYoung(HttpServletRequest request, HttpServletResponse response) {
        SignInController.ASKED.find(request).ifPresent(entering::tooYoung);
        SignInController.ASKED.remove(request, response);
        return pages.tooYoung();
    }
}
