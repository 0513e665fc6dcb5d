package org.wardmote.people.code;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.Anyone;

/// `/sign-in/{token}`: the link that was sent. Nothing stands between it and its owner: a token of 128 bits is not
/// guessed, so that no limit is needed, and none can be used up by somebody else.
@Controller
class LinkController {

    private final SignInPages pages;
    private final SentCodes codes;
    private final WayIn way;

    LinkController(SignInPages pages, SentCodes codes, WayIn way) {
        this.pages = pages;
        this.codes = codes;
        this.way = way;
    }

    @GetMapping("/sign-in/{token}")
    @Anyone(sameForAll = false)
    Object show(@PathVariable String token, HttpServletResponse response) {
        var email = codes.emailOfToken(token);
        return email.isPresent() ? pages.link(token, email.get()) : gone(response);
    }

    @PostMapping("/sign-in/{token}")
    @Anyone(sameForAll = false)
    Object create(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var onward = way.byLink(token, request, response);
        return onward.isPresent() ? onward.get() : gone(response);
    }

    private GonePage gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return pages.gone();
    }
}
