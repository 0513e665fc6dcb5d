package org.wardmote.volunteering.scheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;
import org.wardmote.volunteering.scheme.Beginnings.Begun;
import org.wardmote.volunteering.scheme.History.Happening;

@Component
class RecordedAsking implements Asking {

    private final SchemeRows rows;
    private final Beginnings beginnings;
    private final Requests requests;
    private final History history;
    private final Changes changes;

    RecordedAsking(SchemeRows rows, Beginnings beginnings, Requests requests, History history, Changes changes) {
        this.rows = rows;
        this.beginnings = beginnings;
        this.requests = requests;
        this.history = history;
        this.changes = changes;
    }

    @Override
    public Scheme start(ContributionId contribution, Placed placed, String outline, Viewer by, Instant at) {
        var before = askedIn(contribution);
        if (before != null) return before;
        var id = beginnings.begin(
                new Begun(placed, null, null, outline, Happening.of("asked", Stage.ASKED, by.person(), at)));
        requests.keep(id, contribution, false, at);
        return get(id);
    }

    @Override
    public Scheme restart(ContributionId contribution, long scheme, Viewer by, Instant at) {
        var before = askedIn(contribution);
        if (before != null) return before;
        var it = rows.lock(scheme).filter(Scheme::isPublished).orElseThrow(NotFound::new);
        if (it.stage() == Stage.LIVE)
            throw new NotNow("This scheme is live: ask to be put in touch with its coordinator.");
        requests.keep(scheme, contribution, true, at);
        if (it.stage() == Stage.DORMANT) {
            history.record(it, Happening.of("restart-asked", Stage.RESTART_ASKED, by.person(), at));
            changes.announce();
        }
        return get(scheme);
    }

    @Override
    public @Nullable Scheme askedIn(ContributionId contribution) {
        return requests.findScheme(contribution).map(this::get).orElse(null);
    }

    private Scheme get(long id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }
}
