package org.wardmote.messaging.social;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.account.Voices;
import org.wardmote.messaging.account.Voices.Voice;
import org.wardmote.messaging.announcement.Announcement;

/// In which accounts an announcement is posted.
@Component
class Speaking {

    private static final String NETWORK = "mastodon";

    private final Voices voices;
    private final Servers servers;

    Speaking(Voices voices, Servers servers) {
        this.voices = voices;
        this.servers = servers;
    }

    List<Voice> of(Announcement one) {
        return voices.nearest(one.office(), one.content().areas(), NETWORK).stream()
                .filter(voice -> servers.reaches(voice.address()))
                .toList();
    }
}
