package org.wardmote.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the command line asked for.
///
/// @param data where London's files lie; without them the demonstration is measured
/// @param large contributions in the large ledger
/// @param subscribers whom an announcement is sent to
/// @param seconds of each round of load
record Settings(
        boolean functions,
        boolean pages,
        boolean ledger,
        boolean messages,
        long large,
        int subscribers,
        Optional<Path> data,
        int seconds,
        Path json) {

    private static final List<String> PARTS = List.of("--functions", "--pages", "--ledger", "--messages");

    static final String HELP = """
        bin/bench [--functions | --pages | --ledger | --messages] [--large N] [--subscribers N] [--data DIR]
                  [--seconds N] [--json FILE]
          --functions   only the functions (JMH)
          --pages       only the packaged program: rates, memory, starts, size on the wire
          --ledger      only the ledger: five million contributions read, taken in and counted (12 GB, a quarter of an
                        hour)
          --messages    only messages to many: a million subscribers, counted, copied and sent (4 GB, a quarter of an hour)
          --large N     contributions in the large ledger; 5000000 otherwise
          --subscribers N  1000000 otherwise
          --data DIR    a directory with London's boundaries and postcodes; WARDMOTE_SHARED/data otherwise,
                        and the demonstration where there is neither
          --seconds N   of each round of load; 4 otherwise
          --json FILE   where the figures go; target/bench.json otherwise
        """;

    static Settings of(List<String> words) {
        var data = value(words, "--data").map(Path::of).or(Settings::shared).filter(Files::isDirectory);
        return new Settings(
                wants(words, "--functions"),
                wants(words, "--pages"),
                wants(words, "--ledger"),
                wants(words, "--messages"),
                value(words, "--large").map(Long::parseLong).orElse(5_000_000L),
                value(words, "--subscribers").map(Integer::parseInt).orElse(1_000_000),
                data,
                value(words, "--seconds").map(Integer::parseInt).orElse(4),
                Path.of(value(words, "--json").orElse("target/bench.json")));
    }

    private static boolean wants(List<String> words, String part) {
        return words.contains(part) || PARTS.stream().noneMatch(words::contains);
    }

    private static Optional<Path> shared() {
        return Optional.ofNullable(System.getenv("WARDMOTE_SHARED")).map(shared -> Path.of(shared, "data"));
    }

    private static Optional<String> value(List<String> words, String name) {
        var at = words.indexOf(name);
        return at < 0 || at + 1 == words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }
}
