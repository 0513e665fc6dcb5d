package org.wardmote.scrutiny.scoreboard;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.area.AreaKind;
import org.wardmote.kernel.Crumb;

/// The way to a scoreboard, by names alone.
final class Trail {

    static List<Crumb> to(Board board, Asked asked) {
        var area = board.area();
        var crumbs = new ArrayList<Crumb>();
        var here = new Asked(asked.of(), null, null);
        if (area == null) return List.of(new Crumb(board.organisation().name(), null));
        crumbs.add(new Crumb(board.organisation().name(), here.on(Boards.PATH)));
        if (area.kind() != AreaKind.BOROUGH)
            crumbs.add(new Crumb(
                    area.borough().name(),
                    here.on(Boards.PATH + "/" + area.borough().slug())));
        crumbs.add(new Crumb(area.name(), null));
        return crumbs;
    }

    private Trail() {}
}
