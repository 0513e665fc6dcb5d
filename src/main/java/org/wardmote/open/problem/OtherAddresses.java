package org.wardmote.open.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.platform.Finished;

/// Addresses and methods that our API does not have.
@Controller
class OtherAddresses {

    private static final String DESCRIBED = "What there is stands in /api/v1/openapi.json.";

    @Anyone(sameForAll = false)
    @RequestMapping("/api/v1/**")
    Finished show(HttpServletRequest request) {
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        throw new Trouble(
                reads
                        ? Problem.of(404, "Not Found", DESCRIBED, Map.of())
                        : Problem.of(405, "Method Not Allowed", DESCRIBED, Map.of()));
    }
}
