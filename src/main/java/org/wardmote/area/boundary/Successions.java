package org.wardmote.area.boundary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaKind;
import org.wardmote.area.boundary.Timeline.Step;
import org.wardmote.area.geometry.Overlap;
import org.wardmote.area.geometry.Shape;
import org.wardmote.area.geometry.Share;
import org.wardmote.importing.Tally;

/// What became of each area in the set that followed its own.
@Component
final class Successions {

    private static final int CHUNK = 64;

    private final LoadedAreas loaded;
    private final JdbcTemplate jdbc;

    Successions(LoadedAreas loaded, DataSource database) {
        this.loaded = loaded;
        this.jdbc = new JdbcTemplate(database);
    }

    private record Pair(long from, long to) {}

    private record Heir(LoadedArea from, LoadedArea to, double shareOfFrom, double shareOfTo) {}

    /// Keeps what is known of sets that still follow each other, and works out the rest.
    void follow(Timeline timeline, BoundarySet changed, Tally tally) {
        var wanted = timeline.steps();
        var known = known(timeline);
        for (var pair : known) if (stale(pair, wanted, changed)) forget(pair);
        for (var step : wanted) {
            var pair = new Pair(step.from().id(), step.to().id());
            if (!known.contains(pair) || touches(pair, changed)) store(step, tally);
        }
    }

    private void store(Step step, Tally tally) {
        var heirs = heirs(step);
        jdbc.batchUpdate(
                "insert into area.succession (from_area, to_area, share_of_from, share_of_to) values (?, ?, ?, ?)",
                heirs.stream()
                        .map(heir ->
                                new Object[] {heir.from().id(), heir.to().id(), heir.shareOfFrom(), heir.shareOfTo()})
                        .toList());
        var same = heirs.stream()
                .filter(heir -> heir.shareOfFrom() > 0.99 && heir.shareOfTo() > 0.99)
                .count();
        tally.note(step.to().name() + " follows " + step.from().name() + ": " + same + " of "
                + heirs.stream().map(Heir::from).distinct().count() + " areas kept their borders.");
    }

    private List<Heir> heirs(Step step) {
        var from = loaded.listOf(step.from());
        var to = loaded.listOf(step.to());
        if (step.from().kind() != AreaKind.BOROUGH) return overlapping(from, to);
        var codes = new HashSet<String>();
        var heirs = new ArrayList<Heir>();
        for (var old : from)
            for (var heir : to)
                if (old.code().equals(heir.code()) && codes.add(old.code())) heirs.add(new Heir(old, heir, 1, 1));
        heirs.addAll(overlapping(without(from, codes), without(to, codes)));
        return heirs;
    }

    private static List<Heir> overlapping(List<LoadedArea> from, List<LoadedArea> to) {
        var shapes = shapes(to);
        return IntStream.iterate(0, start -> start < from.size(), start -> start + CHUNK)
                .parallel()
                .mapToObj(start -> from.subList(start, Math.min(start + CHUNK, from.size())))
                .flatMap(some -> Overlap.shares(shapes(some), shapes, Overlap.USUAL_LEAST).stream()
                        .map(share -> heir(some, to, share)))
                .toList();
    }

    private static Heir heir(List<LoadedArea> from, List<LoadedArea> to, Share share) {
        return new Heir(from.get(share.from()), to.get(share.to()), share.ofFrom(), share.ofTo());
    }

    private static List<Shape> shapes(List<LoadedArea> areas) {
        return IntStream.range(0, areas.size())
                .mapToObj(i -> new Shape(i, areas.get(i).border()))
                .toList();
    }

    /// Boroughs keep their codes through slight redrawings of their borders.
    private static List<LoadedArea> without(List<LoadedArea> areas, HashSet<String> codes) {
        return areas.stream().filter(area -> !codes.contains(area.code())).toList();
    }

    private List<Pair> known(Timeline timeline) {
        var ids = timeline.sets().stream().map(BoundarySet::id).toArray(Long[]::new);
        return jdbc.query("""
            select distinct f.boundary_set as from_set, t.boundary_set as to_set
            from area.succession s join area.area f on f.id = s.from_area join area.area t on t.id = s.to_area
            where f.boundary_set = any (?)
            """, (row, number) -> new Pair(row.getLong("from_set"), row.getLong("to_set")), (Object) ids);
    }

    private static boolean stale(Pair pair, List<Step> wanted, BoundarySet changed) {
        return touches(pair, changed)
                || wanted.stream()
                        .noneMatch(step ->
                                step.from().id() == pair.from() && step.to().id() == pair.to());
    }

    private static boolean touches(Pair pair, BoundarySet set) {
        return pair.from() == set.id() || pair.to() == set.id();
    }

    private void forget(Pair pair) {
        jdbc.update("""
            delete from area.succession s using area.area f, area.area t
            where f.id = s.from_area and t.id = s.to_area and f.boundary_set = ? and t.boundary_set = ?
            """, pair.from(), pair.to());
    }
}
