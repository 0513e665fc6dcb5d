package org.wardmote.open.place;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.platform.Follower;

/// The fragments of the areas asked for since the last change.
///
/// A change drops them all, after every follower that they are made from. One whose making began before the change
/// lands in the map that was dropped, so that nothing old outlives it.
@Component
class Fragments implements Follower {

    private final FragmentMaker maker;
    private final Clock clock;
    private volatile Map<AreaId, Fragment> kept = new ConcurrentHashMap<>();

    Fragments(FragmentMaker maker, Clock clock) {
        this.maker = maker;
        this.clock = clock;
    }

    Fragment get(Area area) {
        var into = kept;
        var ready = findReady(area);
        if (ready != null) return ready;
        var made = maker.make(area);
        into.put(area.id(), made);
        return made;
    }

    /// From memory alone.
    @Nullable
    Fragment findReady(Area area) {
        var fragment = kept.get(area.id());
        return fragment != null && fragment.goodAt(clock.instant()) ? fragment : null;
    }

    @Override
    public int getOrder() {
        return MADE_OF_FACTS;
    }

    @Override
    public void catchUp() {
        kept = new ConcurrentHashMap<>();
    }
}
