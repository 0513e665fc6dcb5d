package org.wardmote.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;

/// `/my/sign-ins`: where one is signed in, and an end to it. Ending the one in hand is signing out.
@Controller
class SignInsController {

    private static final SeeOther LIST = new SeeOther("/my/sign-ins");

    private final SignInRows rows;
    private final SignIns signIns;
    private final SignInsPages pages;
    private final WhoIsAsking asking;

    SignInsController(SignInRows rows, SignIns signIns, SignInsPages pages, WhoIsAsking asking) {
        this.rows = rows;
        this.signIns = signIns;
        this.pages = pages;
        this.asking = asking;
    }

    @GetMapping("/my/sign-ins")
    @SignedIn
    SignInsPage index() {
        return pages.list(asker());
    }

    @PostMapping("/my/sign-ins/{id}/end")
    @SignedIn
    SeeOther destroy(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var asker = asker();
        if (id == asker.signIn()) {
            signIns.end(request, response);
            return new SeeOther("/");
        }
        if (!rows.end(id, asker.viewer().whom())) throw new NotFound();
        return LIST;
    }

    @PostMapping("/my/sign-ins/others/end")
    @SignedIn
    SeeOther destroyOthers() {
        var asker = asker();
        rows.endOthers(asker.viewer().whom(), asker.signIn());
        return LIST;
    }

    private Asker asker() {
        return asking.asker().orElseThrow(NotFound::new);
    }
}
