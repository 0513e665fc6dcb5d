package org.wardmote.ledger.quicklog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.ledger.desk.Whereabouts;
import org.wardmote.people.Viewer;

/// In which ward it was said: the one chosen, or the one in which the place lies.
@Component
class LoggedWhere {

    /// @param fault the message key of what is unclear
    record Answer(Optional<Area> area, @Nullable String fault) {}

    private final OfficerPlaces places;
    private final Whereabouts whereabouts;

    LoggedWhere(OfficerPlaces places, Whereabouts whereabouts) {
        this.places = places;
        this.whereabouts = whereabouts;
    }

    Answer find(LogForm form, Viewer officer) {
        var chosen = places.wards(officer).stream()
                .filter(ward -> String.valueOf(ward.id().number()).equals(form.ward()))
                .findFirst();
        if (chosen.isPresent()) return new Answer(chosen, null);
        return switch (whereabouts.find(LogForm.said(form.place()))) {
            case Whereabouts.One(var area) -> new Answer(Optional.of(area), null);
            case Whereabouts.Many() -> new Answer(Optional.empty(), "desk.place.many");
            case Whereabouts.None() ->
                new Answer(
                        Optional.empty(),
                        LogForm.said(form.place()).isEmpty() ? "log.place.none" : "desk.place.unknown");
        };
    }
}
