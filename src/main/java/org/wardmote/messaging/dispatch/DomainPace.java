package org.wardmote.messaging.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.post.Installation;

/// How fast one mail domain is written to from this node. Each mail takes the next free moment of its domain; one
/// whose moment is not near comes back then, and holds nobody up meanwhile.
@Component
class DomainPace {

    private static final Duration NEAR = Duration.ofSeconds(1);
    private static final int MOST_DOMAINS = 100_000;

    private final Installation installation;
    private final Clock clock;
    private final ConcurrentMap<String, Instant> free = new ConcurrentHashMap<>();

    DomainPace(Installation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    /// Empty: it may go now.
    Optional<Instant> turn(String address) {
        var most = installation.perDomainAMinute();
        if (most == 0) return Optional.empty();
        if (free.size() > MOST_DOMAINS) free.clear();
        var now = clock.instant();
        var gap = Duration.ofMinutes(1).dividedBy(most);
        var taken = free.merge(
                domain(address), now.plus(gap), (next, fresh) -> next.isBefore(now) ? fresh : next.plus(gap));
        var moment = taken.minus(gap);
        return moment.isAfter(now.plus(NEAR)) ? Optional.of(moment) : Optional.empty();
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
