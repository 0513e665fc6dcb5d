package org.wardmote.open.policeuk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.NotFound;
import org.wardmote.platform.Finished;

/// Calls of data.police.uk that we do not have, such as crimes: not found, in its own way.
@Controller
class OtherCalls {

    @Anyone(sameForAll = false)
    @RequestMapping("/policeuk/**")
    Finished show() {
        throw new NotFound();
    }
}
