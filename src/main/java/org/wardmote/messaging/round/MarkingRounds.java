package org.wardmote.messaging.round;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.Area;
import org.wardmote.area.Profiles;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.summary.Counted;
import org.wardmote.messaging.summary.Deliveries;
import org.wardmote.messaging.summary.Edition;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;

/// Makes rounds, and says how many had the summary; the coverage that the public sees is counted from that.
@Component
class MarkingRounds {

    private final Rounds rounds;
    private final Deliveries deliveries;
    private final Profiles profiles;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final Frame.Words words;
    private final Clock clock;

    MarkingRounds(
            Rounds rounds,
            Deliveries deliveries,
            Profiles profiles,
            Changes changes,
            TransactionTemplate transaction,
            Frame.Words words,
            Clock clock) {
        this.rounds = rounds;
        this.deliveries = deliveries;
        this.profiles = profiles;
        this.changes = changes;
        this.transaction = transaction;
        this.words = words;
        this.clock = clock;
    }

    void add(Area area, String name, List<Stretch> stretches, Viewer by) {
        transaction.executeWithoutResult(status -> rounds.add(area.id(), name, stretches, by.whom()));
    }

    void end(Round one) {
        transaction.executeWithoutResult(status -> rounds.end(one));
    }

    void mark(Area area, Round one, Edition edition, int delivered, Viewer by) {
        transaction.executeWithoutResult(status -> {
            rounds.mark(one, edition, delivered, by.whom());
            deliveries.record(area.id(), counted(area, edition));
            changes.announce();
        });
    }

    private Counted counted(Area area, Edition edition) {
        var delivered = rounds.delivered(area.id(), edition);
        return new Counted(
                edition,
                households(area, edition, delivered),
                delivered,
                words.say("round.source"),
                LondonTime.today(clock));
    }

    /// As they were counted for the area; where nobody has, those of its rounds. Never fewer than had it.
    int households(Area area, Edition edition, int delivered) {
        var known = profiles.find(area).map(profile -> profile.households()).orElse(null);
        var walked = rounds.list(area.id(), edition).stream()
                .mapToInt(Round::households)
                .sum();
        return Math.max(Math.max(known == null ? walked : known, delivered), 1);
    }
}
