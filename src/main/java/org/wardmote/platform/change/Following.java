package org.wardmote.platform.change;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Follower;

/// Brings this node's followers up to date when the edition has moved. A follower that fails is tried again with
/// the next look, and meanwhile what it held before is still served. The first look, before the node serves, finds
/// every follower behind.
@Component
class Following {

    private static final Logger log = LoggerFactory.getLogger(Following.class);

    private final Editions editions;
    private final ObjectProvider<Follower> followers;
    private long followed = -1;

    Following(Editions editions, ObjectProvider<Follower> followers) {
        this.editions = editions;
        this.followers = followers;
    }

    synchronized void look() {
        var now = editions.current();
        if (now == followed) return;
        var all = followers.orderedStream().toList();
        if (caughtUp(all)) followed = now;
    }

    private static boolean caughtUp(List<Follower> all) {
        try {
            all.forEach(Follower::catchUp);
            return true;
        } catch (RuntimeException e) {
            log.error("A change could not be followed; it will be tried again", e);
            return false;
        }
    }
}
