package org.wardmote.people.stage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.people.signin.How;
import org.wardmote.people.signin.LocalPath;
import org.wardmote.people.signin.SignIns;

/// `/sign-in/role`: steps into an invented person, in a demonstration. Elsewhere there is no such address.
@Controller
class StageController {

    private final DemoStage stage;
    private final SignIns signIns;

    StageController(DemoStage stage, SignIns signIns) {
        this.stage = stage;
        this.signIns = signIns;
    }

    @PostMapping("/sign-in/role")
    @Anyone(sameForAll = false)
    SeeOther create(
            @RequestParam UUID role,
            @RequestParam(defaultValue = "") String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = stage.take(role).orElseThrow(NotFound::new);
        signIns.begin(person, How.DEMO, true, request, response);
        return new SeeOther(LocalPath.of(then).value());
    }
}
