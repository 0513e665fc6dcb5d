package org.wardmote.volunteering.introduction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Disposition;
import org.wardmote.people.PersonId;
import org.wardmote.volunteering.introduction.Introduction.State;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.WatchSettings;

/// Takes a request to be put in touch one step on, in the caller's transaction, and has everybody told whom it
/// concerns.
@Component
class Moving {

    private final IntroductionRows rows;
    private final Told told;
    private final WatchSettings settings;

    Moving(IntroductionRows rows, Told told, WatchSettings settings) {
        this.rows = rows;
        this.told = told;
        this.settings = settings;
    }

    Instant answerBy(Instant from) {
        return from.plus(Duration.ofDays(settings.answerDays()));
    }

    void agreed(Introduction it, Scheme scheme, Instant at) {
        rows.move(it.id(), State.AGREED, at, answerBy(at));
        var step = rows.append(it.id(), "agreed", at, null, null);
        told.asker(step, it.contribution());
        told.coordinator(step, Objects.requireNonNull(scheme.coordinator()));
    }

    /// @param kind why: `refused`, `unanswered`, `unconfirmed`, `nobody`
    void takenUp(Introduction it, Scheme scheme, String kind, Instant at) {
        rows.move(it.id(), State.TAKEN_UP, at, at.plus(Duration.ofHours(settings.officerHours())));
        var step = rows.append(it.id(), kind, at, null, null);
        told.asker(step, it.contribution());
        told.officers(step, scheme);
    }

    void over(Introduction it, State how, @Nullable PersonId by, @Nullable String note, Instant at) {
        rows.move(it.id(), how, at, null);
        var step = rows.append(it.id(), how.code(), at, by, note);
        told.outcome(
                step,
                it.id(),
                how == State.MET ? Disposition.ACTED : Disposition.NO_ACTION,
                List.of(it.contribution()));
    }

    void reminded(Introduction it, Scheme scheme, Instant at) {
        rows.reminded(it.id(), at);
        var coordinator = scheme.coordinator();
        if (coordinator != null) told.coordinator(rows.append(it.id(), "reminded", at, null, null), coordinator);
    }

    void overdue(Introduction it, Scheme scheme, Instant at) {
        rows.missed(it.id(), at);
        told.officers(rows.append(it.id(), "overdue", at, null, null), scheme);
    }
}
