package org.wardmote.bench;

import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.wardmote.area.geometry.London;
import org.wardmote.area.geometry.NationalGrid;
import org.wardmote.area.geometry.Nearby;
import org.wardmote.area.geometry.Shape;
import org.wardmote.area.geometry.WardGrid;

/// How fast a point finds its ward, its near neighbours and its grid reference: the real London, one thread. Run
/// its `main`.
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PointToWardBench {
    private static final int POINTS = 1 << 16;

    private List<Shape> wards = List.of();
    private WardGrid grid = WardGrid.of(wards);
    private Nearby nearby = Nearby.of(wards, grid, Nearby.USUAL_METRES);
    private final double[] anywhere = new double[POINTS * 2];
    private final double[] postcodes = new double[POINTS * 2];
    private final double[] references = new double[POINTS * 2];

    public static void main(String[] args) throws RunnerException {
        if (!Files.exists(London.WARDS) || !Files.exists(London.POSTCODES)) {
            System.out.println(
                    "Not measured: " + London.WARDS + " and its postcodes are not there (set WARDMOTE_SHARED).");
            return;
        }
        new Runner(new OptionsBuilder()
                        .include(PointToWardBench.class.getName())
                        .build())
                .run();
    }

    @Setup
    public void london() {
        wards = London.shapes(London.WARDS);
        grid = WardGrid.of(wards);
        nearby = Nearby.of(wards, grid, Nearby.USUAL_METRES);
        var random = new Random(7);
        var known = London.postcodes();
        for (int i = 0; i < POINTS * 2; i += 2) {
            anywhere[i] = 51.29 + random.nextDouble() * 0.40;
            anywhere[i + 1] = -0.51 + random.nextDouble() * 0.84;
            var postcode = known.get(random.nextInt(known.size()));
            postcodes[i] = postcode.lat();
            postcodes[i + 1] = postcode.lng();
            references[i] = postcode.easting();
            references[i + 1] = postcode.northing();
        }
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public void wardOfAnyPoint(Blackhole seen) {
        for (int i = 0; i < POINTS * 2; i += 2) seen.consume(grid.at(anywhere[i], anywhere[i + 1]));
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public void wardOfPostcode(Blackhole seen) {
        for (int i = 0; i < POINTS * 2; i += 2) seen.consume(grid.at(postcodes[i], postcodes[i + 1]));
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public void nearbyOfPostcode(Blackhole seen) {
        for (int i = 0; i < POINTS * 2; i += 2) seen.consume(nearby.near(postcodes[i], postcodes[i + 1]));
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public void gridReferenceToDegrees(Blackhole seen) {
        for (int i = 0; i < POINTS * 2; i += 2) seen.consume(NationalGrid.toWgs84(references[i], references[i + 1]));
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public WardGrid gridMade() {
        return WardGrid.of(wards);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Nearby nearbyMade() {
        return Nearby.of(wards, grid, Nearby.USUAL_METRES);
    }
}
