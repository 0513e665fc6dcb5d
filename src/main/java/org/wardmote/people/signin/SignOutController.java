package org.wardmote.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.SeeOther;

/// `/sign-out`: also for whoever is no longer signed in, so that nobody is asked to sign in to sign out.
@Controller
class SignOutController {

    private final SignIns signIns;

    SignOutController(SignIns signIns) {
        this.signIns = signIns;
    }

    @PostMapping("/sign-out")
    @Anyone(sameForAll = false)
    SeeOther create(HttpServletRequest request, HttpServletResponse response) {
        signIns.end(request, response);
        return new SeeOther("/");
    }
}
