package org.wardmote.area.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.wardmote.area.Area;
import org.wardmote.area.Team;
import org.wardmote.importing.BadRow;

/// The rows of one area, gathered from wherever in the file they stand.
final class TeamRows {

    private final Area area;
    private final List<Long> lines = new ArrayList<>();
    private final List<ReadingPosts.Line> rows = new ArrayList<>();
    private boolean whole = true;

    TeamRows(Area area) {
        this.area = area;
    }

    void add(long line, ReadingPosts.Line row) {
        if (!rows.isEmpty() && !rows.getFirst().force().equals(row.force()))
            throw new BadRow("Another row gives " + area.code() + " to "
                    + rows.getFirst().force() + ".");
        if (!rows.isEmpty() && !rows.getFirst().teamName().equals(row.teamName()))
            throw new BadRow("Another row calls the team of " + area.code() + " \""
                    + rows.getFirst().teamName() + "\".");
        lines.add(line);
        rows.add(row);
    }

    /// A row of this area was refused: what is missing from the rest may not have ended.
    void doubt() {
        whole = false;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void eachLine(LongConsumer use) {
        lines.forEach(use::accept);
    }

    TeamSheet sheet() {
        var first = rows.getFirst();
        var shared = shared();
        var posts = rows.stream()
                .filter(row -> row.post() != null)
                .map(row -> withOwnRoutes(row, shared))
                .toList();
        return new TeamSheet(area, first.force(), null, first.teamName(), posts, shared, null, whole);
    }

    /// The routes that every row has are the team's.
    private List<Team.Route> shared() {
        return rows.getFirst().routes().stream()
                .filter(route -> rows.stream().allMatch(row -> row.routes().contains(route)))
                .toList();
    }

    private static PostRow withOwnRoutes(ReadingPosts.Line row, List<Team.Route> shared) {
        var own = row.routes().stream().filter(route -> !shared.contains(route)).toList();
        return Objects.requireNonNull(row.post()).reachedBy(own);
    }
}
