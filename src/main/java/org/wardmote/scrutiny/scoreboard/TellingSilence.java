package org.wardmote.scrutiny.scoreboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.scrutiny.measure.Tallies;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Silent;

/// Lists local areas from which nobody has said anything to anybody in 90 days, so that silence is noticed: by name
/// in a borough, and how many in each borough.
@Component
class TellingSilence {

    private static final int DAYS = 90;

    private final Areas areas;
    private final Tallies tallies;

    TellingSilence(Areas areas, Tallies tallies) {
        this.areas = areas;
        this.tallies = tallies;
    }

    @Nullable
    Silent tell(Board board, LocalDate today, Saying saying) {
        var area = board.area();
        if (area != null && area.kind() != AreaKind.BOROUGH) return null;
        var heard = tallies.listHeardFrom(today.minusDays(DAYS));
        var links = new TreeMap<String, String>();
        if (area != null) silent(area, heard).forEach(one -> links.put(one.name(), one.path()));
        else
            areas.listBoroughs()
                    .forEach(borough -> add(borough, silent(borough, heard).size(), links, saying));
        return new Silent(
                saying.say(links.isEmpty() ? "scoreboard.silent.none" : "scoreboard.silent.some", DAYS), links);
    }

    private List<Area> silent(Area borough, Set<Long> heard) {
        return areas.listWithin(borough.borough()).stream()
                .filter(area -> !heard.contains(area.id().number()))
                .toList();
    }

    private static void add(Area borough, int silent, Map<String, String> links, Saying saying) {
        if (silent > 0)
            links.put(
                    saying.say("scoreboard.silent.borough", borough.name(), silent), Boards.path(borough) + "#silent");
    }
}
