package org.wardmote.people.code;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;

/// `/sign-in/code`: where somebody who has asked waits, and may type the code instead of opening the link here.
@Controller
class CodeController {

    private final SignInPages pages;
    private final SentCodes codes;
    private final Attempts attempts;
    private final WayIn way;

    CodeController(SignInPages pages, SentCodes codes, Attempts attempts, WayIn way) {
        this.pages = pages;
        this.codes = codes;
        this.attempts = attempts;
        this.way = way;
    }

    @GetMapping("/sign-in/code")
    @Anyone(sameForAll = false)
    SentPage show(HttpServletRequest request) {
        return page(request, false);
    }

    @PostMapping("/sign-in/code")
    @Anyone(sameForAll = false)
    Object create(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        attempts.count(Attempts.Kind.GUESS, request);
        var onward = way.byCode(code, request, response);
        if (onward.isPresent()) return onward.get();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(request, true);
    }

    private SentPage page(HttpServletRequest request, boolean wrong) {
        return pages.sent(SignInController.ASKED.find(request).flatMap(codes::emailOfAsker), wrong);
    }
}
