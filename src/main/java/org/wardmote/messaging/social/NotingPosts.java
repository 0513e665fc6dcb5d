package org.wardmote.messaging.social;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.announcement.Announcements;
import org.wardmote.messaging.announcement.HasBegun;
import org.wardmote.messaging.announcement.WasCleaned;

/// Notes what is to be posted, in the transaction that makes it public.
@Component
class NotingPosts {

    private final Announcements announcements;
    private final Speaking speaking;
    private final SocialPosts posts;

    NotingPosts(Announcements announcements, Speaking speaking, SocialPosts posts) {
        this.announcements = announcements;
        this.speaking = speaking;
        this.posts = posts;
    }

    @EventListener
    void on(HasBegun fact) {
        announcements
                .find(fact.announcement())
                .ifPresent(one -> speaking.of(one).forEach(voice -> posts.add(one.id(), voice.id())));
    }

    @EventListener
    void on(WasCleaned fact) {
        posts.haveChanged(fact.announcement());
    }
}
