package org.wardmote.area.team;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.platform.Finished;

/// An officer's picture, until it is withdrawn.
@Controller
class PhotoController {

    private final Photos photos;
    private final Clock clock;

    PhotoController(Photos photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    @GetMapping("/photos/{token:[0-9a-f]{32}}.jpg")
    @Anyone
    Finished show(@PathVariable String token) {
        var jpeg = photos.find(token).orElseThrow(NotFound::new);
        return Finished.of("image/jpeg", jpeg, LondonTime.nextMidnight(clock));
    }
}
