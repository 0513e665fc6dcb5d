package org.wardmote.ledger.telling;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.messaging.CouldNotBeReached;
import org.wardmote.messaging.Delivered;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Withdrawn;

/// Hears what became of what was sent. Twice heard is once recorded.
@Component
class Arrivals {

    private static final Set<String> HEARD = Set.of(Post.ANSWER, Post.PASSED_ON, Post.QUESTION);

    private final History history;
    private final Arriving arriving;
    private final Outcomes outcomes;

    Arrivals(History history, Arriving arriving, Outcomes outcomes) {
        this.history = history;
        this.arriving = arriving;
        this.outcomes = outcomes;
    }

    @EventListener
    void on(Delivered delivered) {
        var by = delivered.by().name().toLowerCase(Locale.ROOT);
        hear(delivered.item(), Kind.DELIVERED, by, delivered.at());
        outcomes.told(delivered.item(), delivered.person(), How.DELIVERED, delivered.at());
    }

    @EventListener
    void on(CouldNotBeReached unreached) {
        hear(unreached.item(), unreached.tried() ? Kind.UNREACHED : Kind.LEFT_AT_LINK, null, unreached.at());
        var how = unreached.tried() ? How.UNREACHABLE : How.LEFT;
        outcomes.told(unreached.item(), unreached.person(), how, unreached.at());
    }

    /// There was nothing left to send: what was decided lies at the private link.
    @EventListener
    void on(Withdrawn withdrawn) {
        outcomes.told(withdrawn.item(), withdrawn.person(), How.LEFT, withdrawn.at());
    }

    private void hear(Item item, Kind how, @Nullable String by, Instant at) {
        if (!HEARD.contains(item.kind())) return;
        history.find(item.id()).ifPresent(of -> {
            var standing = history.lock(of.contribution());
            var before = history.list(of.contribution()).stream()
                    .anyMatch(one -> one.step().kind() == how
                            && Long.valueOf(item.id()).equals(one.step().about()));
            if (!before) arriving.arrived(standing, of, how, by, at);
        });
    }
}
