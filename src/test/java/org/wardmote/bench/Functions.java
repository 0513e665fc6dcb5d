package org.wardmote.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Every JMH benchmark on the class path, briefly.
final class Functions {

    private final Figures figures;

    Functions(Figures figures) {
        this.figures = figures;
    }

    void measure() {
        var options = new OptionsBuilder()
                .include("org\\.wardmote\\..*")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            for (var result : new Runner(options).run()) {
                var name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
                figures.add(
                        name,
                        result.getPrimaryResult().getScore(),
                        result.getPrimaryResult().getScoreUnit());
            }
        } catch (RunnerException e) {
            figures.skip("the functions: " + e.getMessage());
        }
    }
}
