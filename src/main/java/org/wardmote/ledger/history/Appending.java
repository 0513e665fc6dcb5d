package org.wardmote.ledger.history;

import java.time.Clock;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;

/// Writes down what happened at this moment, with the words that go with it.
@Component
class Appending {

    private final HappeningRows happenings;
    private final Words words;
    private final Clock clock;

    Appending(HappeningRows happenings, Words words, Clock clock) {
        this.happenings = happenings;
        this.words = words;
        this.clock = clock;
    }

    Happening append(ContributionId id, int round, Step step, @Nullable String said) {
        var happening = happenings.append(id, round, Moments.now(clock), step);
        if (said != null) keep(happening, step.kind().role(), said);
        return happening;
    }

    void appendAll(Collection<ContributionId> contributions, Step step) {
        happenings.appendAll(contributions, Moments.now(clock), step);
    }

    void keep(Happening of, String role, String said) {
        words.keep(of.contribution(), of.id(), role, said, of.step().at());
    }
}
