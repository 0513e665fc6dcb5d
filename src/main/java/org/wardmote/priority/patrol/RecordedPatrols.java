package org.wardmote.priority.patrol;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Said;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Telling;
import org.wardmote.messaging.Item;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;
import org.wardmote.priority.desk.Within;
import org.wardmote.priority.priority.SomethingIsMissing;

/// Requests for patrols, and what is done about them.
@Component
class RecordedPatrols implements Patrols {

    static final String KIND = "priority.patrol";
    static final int LONGEST = 2_000;
    static final Set<String> DECISIONS = Set.of("yes", "otherwise", "no");
    private static final int TRIES = 20;

    private final PatrolRows rows;
    private final Contributed contributed;
    private final Within within;
    private final Deciding deciding;
    private final RandomGenerator random;
    private final Clock clock;

    /// In one transaction, with whoever asked told and the public's pages made anew.
    @Component
    record Deciding(TransactionTemplate transaction, Telling telling, Changes changes) {

        void doing(Runnable deed) {
            transaction.executeWithoutResult(status -> {
                deed.run();
                changes.announce();
            });
        }
    }

    RecordedPatrols(
            PatrolRows rows,
            Contributed contributed,
            Within within,
            Deciding deciding,
            RandomGenerator random,
            Clock clock) {
        this.rows = rows;
        this.contributed = contributed;
        this.within = within;
        this.deciding = deciding;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public List<Patrol> list(Placed placed, int most) {
        return rows.list(placed, most);
    }

    @Override
    public List<Patrol> list(Viewer viewer, int most) {
        return rows.list(viewer, most);
    }

    @Override
    public Optional<Patrol> find(Reference reference) {
        return rows.find(reference);
    }

    @Override
    public Patrol get(String reference, Viewer viewer) {
        return Reference.find(reference)
                .flatMap(rows::find)
                .filter(patrol -> within.works(viewer, patrol.placed()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Patrol record(Reference contribution, String place, String wanted, Viewer by) {
        var heard = contributed.find(contribution, by).orElseThrow(NotFound::new);
        if (!within.works(by, heard.placed())) throw new NotFound();
        var where = Said.of(place, LONGEST);
        var when = Said.of(wanted, LONGEST);
        for (var left = TRIES; left > 0; left--) {
            var reference = Reference.random(random);
            if (rows.insert(reference, heard, where, when, by.whom(), Moments.now(clock)))
                return rows.find(reference).orElseThrow();
        }
        throw new SomethingIsMissing("A request for a patrol has been recorded from this contribution already.");
    }

    @Override
    public void decide(long id, String decided, String answer, Viewer by) {
        deciding.doing(() -> {
            var patrol = lock(id, by);
            if (patrol.decided() != null) throw new SomethingIsMissing("It has been decided already.");
            if (!DECISIONS.contains(decided)) throw new SomethingIsMissing("Say what was decided.");
            rows.decide(id, decided, Said.of(answer, LONGEST), by.whom(), Moments.now(clock));
            deciding.telling()
                    .tell(
                            new Item(KIND, id),
                            decided.equals("no") ? Disposition.NO_ACTION : Disposition.ACTED,
                            List.of(patrol.contribution()));
        });
    }

    @Override
    public void made(long id, Instant starts, Instant ends, Viewer by) {
        deciding.doing(() -> {
            var patrol = lock(id, by);
            if (patrol.decided() == null) throw new SomethingIsMissing("Decide on it first.");
            if (!ends.isAfter(starts)) throw new SomethingIsMissing("It cannot end before it begins.");
            if (ends.isAfter(clock.instant()))
                throw new SomethingIsMissing("It is not over yet. Times are kept only afterwards.");
            rows.made(id, starts, ends, by.whom(), Moments.now(clock));
        });
    }

    private Patrol lock(long id, Viewer by) {
        return rows.lock(id).filter(patrol -> within.works(by, patrol.placed())).orElseThrow(NotFound::new);
    }
}
