package org.wardmote.scrutiny.scoreboard;

import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Forces;
import org.wardmote.kernel.NotFound;

/// The board that an address names.
@Component
class AskedBoards implements NamedBoards {

    private final Areas areas;
    private final Forces forces;
    private final Boards boards;

    AskedBoards(Areas areas, Forces forces, Boards boards) {
        this.areas = areas;
        this.forces = forces;
        this.boards = boards;
    }

    Board ofAll(Asked asked) {
        return boards.ofAll(whose(asked, forces.list().getFirst().id()));
    }

    Board ofBorough(String slug, Asked asked) {
        var borough = areas.findBorough(slug).orElseThrow(NotFound::new);
        return boards.ofBorough(whose(asked, borough.force()), borough);
    }

    Board ofWard(String borough, String slug, Asked asked) {
        Area ward = areas.find(borough, slug).orElseThrow(NotFound::new);
        return boards.ofWard(whose(asked, ward.force()), ward);
    }

    @Override
    public Board named(String place, Asked asked) {
        if (place.isEmpty()) return ofAll(asked);
        var slash = place.indexOf('/');
        return slash < 0
                ? ofBorough(place, asked)
                : ofWard(place.substring(0, slash), place.substring(slash + 1), asked);
    }

    @Override
    public Board ofAllAreas(Asked asked) {
        return boards.ofAllAreas(whose(asked, forces.list().getFirst().id()));
    }

    private static String whose(Asked asked, String force) {
        return asked.of() == null ? force : asked.of();
    }
}
