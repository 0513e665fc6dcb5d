package org.wardmote.area.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OverlapTests {
    private static final Shape WEST = Invented.shape(0, "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))");
    private static final Shape EAST = Invented.shape(1, "POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))");

    @Test
    void sharesOutWhatMoved() {
        var left = Invented.shape(10, "POLYGON ((0 0, 0.5 0, 0.5 1, 0 1, 0 0))");
        var right = Invented.shape(11, "POLYGON ((0.5 0, 2 0, 2 1, 0.5 1, 0.5 0))");

        var shares = Overlap.shares(List.of(WEST, EAST), List.of(left, right), Overlap.USUAL_LEAST);

        assertThat(shares).hasSize(3);
        assertShare(shares.get(0), 0, 10, 0.5, 1);
        assertShare(shares.get(1), 0, 11, 0.5, 1 / 3.0);
        assertShare(shares.get(2), 1, 11, 1, 2 / 3.0);
        assertThat(Overlap.largestOfEachNew(shares).get(11).from()).isEqualTo(1);
        assertThat(Overlap.largestOfEachNew(shares).get(10).from()).isEqualTo(0);
        assertThat(Overlap.largestOfEachOld(shares).get(1).to()).isEqualTo(11);
    }

    @Test
    void dropsSliversButNotASmallNewWard() {
        var redrawn = Invented.shape(20, "POLYGON ((0.999 0, 2 0, 2 1, 0.999 1, 0.999 0))");
        var tiny = Invented.shape(21, "POLYGON ((0.2 0.2, 0.25 0.2, 0.25 0.25, 0.2 0.25, 0.2 0.2))");

        var shares = Overlap.shares(List.of(WEST, EAST), List.of(redrawn, tiny), 0.01);

        assertThat(shares).extracting(Share::from, Share::to).containsExactly(tuple(0, 21), tuple(1, 20));
    }

    @Test
    void countsTheSphereNotDegrees() {
        var whole = Invented.shape(0, "POLYGON ((0 0, 1 0, 1 60, 0 60, 0 0))");
        var south = Invented.shape(1, "POLYGON ((0 0, 1 0, 1 30, 0 30, 0 0))");

        var share = Overlap.shares(List.of(whole), List.of(south), 0).getFirst();
        assertThat(share.ofFrom()).isCloseTo(Math.sin(Math.toRadians(30)) / Math.sin(Math.toRadians(60)), within(1e-9));
    }

    @Test
    void neighboursThatOnlyTouchShareNothing() {
        assertThat(Overlap.shares(List.of(WEST), List.of(EAST), 0)).isEmpty();
    }

    @Property(tries = 60)
    void sharesOfACoveredAreaSumToOne(@ForAll long seed, @ForAll @IntRange(min = 2, max = 25) int wards) {
        var random = new Random(seed);
        var old = Invented.wards(random, wards, false);
        var inside = old.stream()
                .filter(shape -> Shape.extent(List.of(shape)).getMaxX() <= -0.1)
                .toList();
        var cover = Invented.wards(random, wards, false);
        double covered = Overlap.shares(inside, cover, 0).stream()
                .mapToDouble(Share::ofFrom)
                .sum();
        var everything = cover.stream()
                .map(shape -> EqualArea.project(shape.geometry()))
                .reduce((a, b) -> a.union(b))
                .orElseThrow();
        double expected = inside.stream()
                .map(shape -> EqualArea.project(shape.geometry()))
                .mapToDouble(area -> area.intersection(everything).getArea() / area.getArea())
                .sum();
        assertThat(covered).isCloseTo(expected, within(1e-6 * Math.max(1, inside.size())));
    }

    @Test
    void mapsTheWardsOf2013ToThoseOf2025() {
        var old = London.shapes(London.OLD_WARDS);
        var wards = London.shapes(London.WARDS);
        var shares = Overlap.shares(old, wards, Overlap.USUAL_LEAST);

        assertThat(Overlap.largestOfEachOld(shares)).hasSize(649);
        assertThat(Overlap.largestOfEachNew(shares)).hasSize(704);
        var covered = Overlap.shares(old, wards, 0).stream()
                .collect(Collectors.groupingBy(Share::from, Collectors.summingDouble(Share::ofFrom)));
        assertThat(covered.values()).allSatisfy(sum -> assertThat(sum).isBetween(0.94, 1.000001));
    }

    private static void assertShare(Share share, int from, int to, double ofFrom, double ofTo) {
        assertThat(share.from()).isEqualTo(from);
        assertThat(share.to()).isEqualTo(to);
        assertThat(share.ofFrom()).isCloseTo(ofFrom, within(1e-9));
        assertThat(share.ofTo()).isCloseTo(ofTo, within(1e-9));
    }
}
