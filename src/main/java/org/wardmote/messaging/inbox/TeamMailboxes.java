package org.wardmote.messaging.inbox;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Teams;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Follower;

/// Whose published address a mail was sent to. Made at the first question after facts have changed; an address that
/// several teams share belongs to none of them.
@Component
class TeamMailboxes implements Follower {

    private final Areas areas;
    private final Teams teams;
    private final Clock clock;
    private volatile @Nullable Map<String, Optional<AreaId>> known;

    TeamMailboxes(Areas areas, Teams teams, Clock clock) {
        this.areas = areas;
        this.teams = teams;
        this.clock = clock;
    }

    Optional<AreaId> find(List<String> recipients) {
        var map = known();
        return recipients.stream()
                .flatMap(one -> map.getOrDefault(one, Optional.empty()).stream())
                .findFirst();
    }

    private Map<String, Optional<AreaId>> known() {
        var map = known;
        if (map == null) known = map = read();
        return map;
    }

    private Map<String, Optional<AreaId>> read() {
        var read = new HashMap<String, Optional<AreaId>>();
        for (var borough : areas.listBoroughs())
            for (var area : areas.listWithin(borough.borough()))
                for (var address : addresses(area))
                    read.merge(address, Optional.of(area.id()), (one, other) -> Optional.empty());
        return Map.copyOf(read);
    }

    private List<String> addresses(Area area) {
        return teams.find(area, LondonTime.today(clock)).stream()
                .flatMap(team -> team.routes().stream())
                .filter(route -> route.kind().equals("email"))
                .map(route -> route.value().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    @Override
    public void catchUp() {
        known = null;
    }

    @Override
    public int getOrder() {
        return MADE_OF_FACTS;
    }
}
