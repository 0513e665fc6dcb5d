package org.wardmote.area.boundary;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.area.Redrawn;
import org.wardmote.importing.Tally;

/// Gives a set its place in time, works out what became of the areas before, and passes the word.
@Component
final class Redrawing {

    private final BoundarySets sets;
    private final Successions successions;
    private final PartEditions editions;
    private final ObjectProvider<Redrawn> listeners;
    private final ComingIntoForce comingIntoForce;

    Redrawing(
            BoundarySets sets,
            Successions successions,
            PartEditions editions,
            ObjectProvider<Redrawn> listeners,
            ComingIntoForce comingIntoForce) {
        this.sets = sets;
        this.successions = successions;
        this.editions = editions;
        this.listeners = listeners;
        this.comingIntoForce = comingIntoForce;
    }

    void redraw(BoundarySet changed, Tally tally) {
        var timeline = Timeline.of(sets.listLine(changed.kind()));
        sets.place(timeline);
        successions.follow(timeline, changed, tally);
        editions.next(PartEditions.Part.BOUNDARIES);
        listeners
                .orderedStream()
                .forEach(listener -> listener.redrawn(changed.period().from()));
        comingIntoForce.imported(changed);
    }
}
