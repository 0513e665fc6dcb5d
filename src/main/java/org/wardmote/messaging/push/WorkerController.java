package org.wardmote.messaging.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Finished;

/// `/worker.js`: what a browser runs when a message comes. Unlike other scripts it keeps its address when it
/// changes, since browsers come back there to see whether it has.
@Controller
class WorkerController {

    private static final ClassPathResource SCRIPT = new ClassPathResource("static/worker.js");

    private final Clock clock;

    WorkerController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/worker.js")
    @Anyone
    Finished show() {
        try {
            var script = SCRIPT.getContentAsByteArray();
            return Finished.of("text/javascript;charset=utf-8", script, LondonTime.nextMidnight(clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
