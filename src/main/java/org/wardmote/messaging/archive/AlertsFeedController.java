package org.wardmote.messaging.archive;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.AtomFeed;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.post.OwnAddress;
import org.wardmote.platform.Finished;

/// `/alerts.atom`: what was announced, for whoever follows it in a feed reader (RFC 4287).
@Controller
class AlertsFeedController {

    static final String PATH = "/alerts.atom";

    private static final int NEWEST = 50;

    private final Archive archive;
    private final OwnAddress own;
    private final Frame.Words words;
    private final Clock clock;

    AlertsFeedController(Archive archive, OwnAddress own, Frame.Words words, Clock clock) {
        this.archive = archive;
        this.own = own;
        this.words = words;
        this.clock = clock;
    }

    @Anyone
    @GetMapping(PATH)
    Finished index() {
        var feed = new AlertsFeed(archive.list(null, null, NEWEST), own, words);
        return Finished.of(AtomFeed.TYPE, feed.bytes(), LondonTime.nextMidnight(clock));
    }
}
