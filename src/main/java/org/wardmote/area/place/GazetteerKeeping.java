package org.wardmote.area.place;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.area.Place;
import org.wardmote.area.boundary.LoadedAreas;
import org.wardmote.importing.FileRefused;
import org.wardmote.kernel.LondonTime;

/// What the imports of named points share: the boroughs to put them in, and the place to put them.
@Component
final class GazetteerKeeping {

    private final LoadedAreas loaded;
    private final StoringPlaces storing;
    private final Clock clock;

    GazetteerKeeping(LoadedAreas loaded, StoringPlaces storing, Clock clock) {
        this.loaded = loaded;
        this.storing = storing;
        this.clock = clock;
    }

    BoroughsByPoint boroughs() {
        var boroughs = loaded.listBoroughs(LondonTime.today(clock));
        if (boroughs.isEmpty())
            throw new FileRefused(
                    "No boroughs are loaded yet, so it cannot be said in which these lie. Import areas first.");
        return new BoroughsByPoint(boroughs);
    }

    void store(Place.Kind kind, List<StoringPlaces.Located> places, Set<String> sources) {
        storing.store(kind, places, sources, LondonTime.today(clock));
    }
}
