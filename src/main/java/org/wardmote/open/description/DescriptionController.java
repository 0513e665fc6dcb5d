package org.wardmote.open.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Finished;

@Controller
class DescriptionController {

    private final Clock clock;

    DescriptionController(Clock clock) {
        this.clock = clock;
    }

    @Anyone
    @GetMapping("/api/v1/openapi.json")
    Finished show() {
        return Finished.of("application/json", document(), LondonTime.nextMidnight(clock));
    }

    private static byte[] document() {
        try {
            return new ClassPathResource("openapi/v1.json").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
