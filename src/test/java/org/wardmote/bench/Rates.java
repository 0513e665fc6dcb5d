package org.wardmote.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Answers per second of the server's processor, warm; in turns, so that what else the machine does falls on all
/// alike.
final class Rates {

    private static final int ROUNDS = 3;
    private static final double WARM = 10;

    private final Map<String, Load> loads = new LinkedHashMap<>();
    private final Map<String, double[]> perCpu = new LinkedHashMap<>();
    private final Map<String, double[]> perWall = new LinkedHashMap<>();

    void add(String name, Load load) {
        loads.put(name, load);
    }

    void measure(int seconds) throws IOException, InterruptedException {
        for (var load : loads.values()) load.run(WARM);
        for (var round = 0; round < ROUNDS; round++) {
            for (var each : loads.entrySet()) {
                var rate = each.getValue().run(seconds);
                perCpu.computeIfAbsent(each.getKey(), name -> new double[ROUNDS])[round] = rate.perCpuSecond();
                perWall.computeIfAbsent(each.getKey(), name -> new double[ROUNDS])[round] = rate.perSecond();
            }
        }
    }

    double perCpuSecond(String name) {
        return median(perCpu, name);
    }

    double perSecond(String name) {
        return median(perWall, name);
    }

    private static double median(Map<String, double[]> rates, String name) {
        var sorted = rates.getOrDefault(name, new double[1]).clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
