package org.wardmote.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The program beside the bare handler, both on one core and the load on the other: what each is asked, and how
/// their rates compare.
final class SideBySide implements AutoCloseable {

    private static final String BARE = "bare handler";
    private static final List<String> MEMORY = List.of("-Xmx256m");

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final Figures figures;
    private final Rates rates = new Rates();
    private final Map<String, String> wanted = new LinkedHashMap<>();
    private final Server bare;
    final Server server;

    /// @param firstPage what the program must answer before it counts as started
    SideBySide(Figures figures, Path data, String firstPage) throws IOException, InterruptedException {
        this.figures = figures;
        server = new Server(Machine.onFirstCore(Java.jar(Program.JAR, MEMORY)), data, firstPage);
        bare = bareHandler(data);
        Machine.moveToSecondCore();
        rates.add(BARE, new Load(bare, List.of(Request.get(BareHandler.PATH))));
        wanted.put(BARE, "the ceiling");
    }

    private Server bareHandler(Path data) throws IOException, InterruptedException {
        try {
            return new Server(Machine.onFirstCore(Java.main(BareHandler.class, MEMORY)), data, BareHandler.PATH);
        } catch (IOException | InterruptedException e) {
            server.close();
            throw e;
        }
    }

    /// @param share how its rate is to compare with the bare handler's, empty where nothing is asked
    void ask(String name, String share, List<Request> requests) {
        rates.add(name, new Load(server, requests));
        wanted.put(name, share);
    }

    void measure(int seconds) throws IOException, InterruptedException {
        rates.measure(seconds);
        var ceiling = rates.perCpuSecond(BARE);
        wanted.forEach((name, share) -> {
            figures.add(name, rates.perCpuSecond(name), "requests / CPU-s");
            figures.add(name + ", against the bare handler", 100 * rates.perCpuSecond(name) / ceiling, "%", share);
            figures.add(name + ", by the clock", rates.perSecond(name), "requests / s");
        });
    }

    @Override
    public void close() throws InterruptedException {
        Machine.moveAnywhere(cores);
        bare.close();
        server.close();
    }
}
