package org.wardmote.site.ward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.area.Forces;
import org.wardmote.site.map.MapPicture;
import org.wardmote.site.map.Maps;
import org.wardmote.site.map.Maps.Mark;
import org.wardmote.site.wording.Wording;

/// Says where an area lies, whose force serves it and why, who lives there and what is near.
@Component
class TellingLand {

    private final Areas areas;
    private final Forces forces;
    private final NearBy nearBy;
    private final Maps maps;

    TellingLand(Areas areas, Forces forces, NearBy nearBy, Maps maps) {
        this.areas = areas;
        this.forces = forces;
        this.nearBy = nearBy;
        this.maps = maps;
    }

    /// @param now whether the day is today: what lies round an area of the past is not what lies there now
    WardLand tell(Area area, WardTeam.@Nullable Base base, LocalDate day, boolean now, Wording wording) {
        var neighbours = now ? areas.listNeighbours(area) : List.<Area>of();
        return new WardLand(
                map(area, neighbours, base, now, wording),
                forces.get(area.force()).name(),
                force(area, wording),
                nearBy.people(area, wording),
                nearBy.stations(area, day, wording),
                links(neighbours),
                now ? nearBy.points(area, day, wording) : List.of());
    }

    private MapPicture map(
            Area area, List<Area> neighbours, WardTeam.@Nullable Base base, boolean now, Wording wording) {
        var marks = new ArrayList<Mark>();
        if (base != null && base.point() != null) marks.add(new Mark(wording.say("site.map.base"), base.point()));
        return maps.ofArea(area, neighbours, marks, now && area.kind() != AreaKind.TOWN_CENTRE, wording);
    }

    private String force(Area area, Wording wording) {
        return wording.say(
                "site.land.force",
                forces.get(area.force()).name(),
                area.name(),
                area.borough().name());
    }

    /// Two neighbours of one name lie in different boroughs.
    private static Map<String, String> links(List<Area> neighbours) {
        var links = new LinkedHashMap<String, String>();
        for (var one : neighbours) {
            var name = links.containsKey(one.name())
                    ? one.name() + ", " + one.borough().name()
                    : one.name();
            links.put(name, one.path());
        }
        return links;
    }
}
