package org.wardmote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Cores, where this machine lets us choose among them. The program under load gets the first, whoever loads it the
/// second, so that one does not take the other's time.
final class Machine {

    static boolean canPin() {
        return Runtime.getRuntime().availableProcessors() > 1 && Files.isExecutable(Path.of("/usr/bin/taskset"));
    }

    static List<String> onFirstCore(List<String> command) {
        if (!canPin()) return command;
        var pinned = new ArrayList<>(List.of("taskset", "-c", "0"));
        pinned.addAll(command);
        return pinned;
    }

    static void moveToSecondCore() {
        if (canPin()) moveTo("1");
    }

    static void moveAnywhere(int cores) {
        if (canPin() || cores > 1) moveTo("0-" + (cores - 1));
    }

    private static void moveTo(String cores) {
        try {
            var pid = String.valueOf(ProcessHandle.current().pid());
            new ProcessBuilder("taskset", "-a", "-c", "-p", cores, pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            System.out.println("The load could not be kept to one core: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Seconds of processor time that a process has used so far, its children left out.
    static double cpuSeconds(ProcessHandle process) throws IOException {
        var stat = Path.of("/proc", String.valueOf(process.pid()), "stat");
        if (!Files.isReadable(stat))
            return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
        var line = Files.readString(stat);
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    private Machine() {}
}
