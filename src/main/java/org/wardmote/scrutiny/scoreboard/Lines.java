package org.wardmote.scrutiny.scoreboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.area.Organisation;
import org.wardmote.scrutiny.measure.Spot;

/// The lines of a board as they are found, each once.
final class Lines {

    private static final String WHOLE = "";

    private final List<Board.Line> lines = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Spot> spots = new ArrayList<>();

    int add(String key, Board.Line line) {
        return rows.computeIfAbsent(key, absent -> {
            lines.add(line);
            return lines.size() - 1;
        });
    }

    void add(String key, Board.Line line, Spot place) {
        spots.add(new Spot(place.borough(), place.area(), add(key, line)));
    }

    void addWhole(Spot place, String name) {
        add(WHOLE, new Board.Line(name, null, true), place);
    }

    Board board(Organisation organisation, @Nullable Area area, String path) {
        return new Board(organisation, area, path, List.copyOf(lines), List.copyOf(spots));
    }
}
