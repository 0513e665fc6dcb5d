package org.wardmote.ledger.search;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.State;
import org.wardmote.ledger.desk.Reach;
import org.wardmote.ledger.desk.Whereabouts;
import org.wardmote.people.Viewer;

/// Reads what somebody looks for. A place narrows their reach and never widens it.
@Component
class Wants {

    sealed interface Outcome {}

    record Clear(Wanted wanted) implements Outcome {}

    /// @param key the message key of what is wrong
    record Unclear(String field, String key) implements Outcome {}

    private final Whereabouts whereabouts;

    Wants(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    Outcome read(SearchForm form, Viewer viewer) {
        var reach = Reach.of(viewer, Function.ANSWER, Function.SUPERVISE);
        var place = SearchForm.said(form.place());
        if (place.isEmpty()) return read(form, reach, viewer);
        return switch (whereabouts.find(place)) {
            case Whereabouts.One(Area area) ->
                read(form, reach.within(area.borough().id(), area.id()), viewer);
            case Whereabouts.Many() -> new Unclear("place", "desk.place.many");
            case Whereabouts.None() -> new Unclear("place", "desk.place.unknown");
        };
    }

    private static Outcome read(SearchForm form, Reach reach, Viewer viewer) {
        var text = SearchForm.said(form.q());
        try {
            var channel = SearchForm.said(form.channel());
            var state = SearchForm.said(form.state());
            return new Clear(new Wanted(
                    reach,
                    text.isEmpty() ? null : text,
                    channel.isEmpty() ? null : Channel.of(channel),
                    state.isEmpty() ? null : State.of(state),
                    form.since() == null ? null : LondonTime.startOf(form.since()),
                    form.until() == null ? null : LondonTime.startOf(next(form.until())),
                    viewer.whom()));
        } catch (IllegalArgumentException unknown) {
            return new Unclear("state", "form.unreadable");
        }
    }

    private static LocalDate next(LocalDate day) {
        return day.plusDays(1);
    }
}
