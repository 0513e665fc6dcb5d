package org.wardmote.platform.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The shell between us and PostgreSQL, at the other end of a pipe from us.
///
/// When the pipe ends, by [#close] or by our death however sudden, it tells PostgreSQL to shut down fast and waits
/// for it. When PostgreSQL ends by itself, the keeper ends with it. It has a session of its own, so that Ctrl-C at
/// a terminal reaches us and not PostgreSQL.
final class Keeper implements AutoCloseable {
    private static final String SCRIPT = """
        trap '' HUP INT TERM
        exec 3<&0
        "$@" 3<&- </dev/null &
        postgres=$!
        { while read -r _; do :; done; kill -INT "$postgres"; } <&3 3<&- &
        watcher=$!
        exec 3<&- </dev/null
        wait "$postgres"
        status=$?
        kill -KILL "$watcher" 2>/dev/null
        exit "$status"
        """;
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final Duration GOOD_ORDER = Duration.ofSeconds(20);
    private static final int PORTS_TO_TRY = 5;

    private final Home home;
    private final Process shell;
    private final Log log;
    private final int port;

    private Keeper(Home home, Process shell, Log log, int port) {
        this.home = home;
        this.shell = shell;
        this.log = log;
        this.port = port;
    }

    /// Somebody else can take a port between our finding it free and PostgreSQL's taking it: then another is tried.
    static Keeper start(Home home, Binaries binaries, Identity identity) {
        for (var left = PORTS_TO_TRY; ; left--) {
            var keeper = begin(home, binaries, identity, Settings.freePort());
            if (keeper.becomesReady()) {
                return keeper;
            }
            if (left == 1 || !keeper.log.sinceStart().contains("Address already in use")) {
                throw Failure.of("PostgreSQL did not start", keeper.log.sinceStart(), home);
            }
        }
    }

    private static Keeper begin(Home home, Binaries binaries, Identity identity, int port) {
        var words = new ArrayList<>(Sessions.own("sh", "-c", SCRIPT, "keeper"));
        words.addAll(identity.prefix());
        words.addAll(List.of(binaries.postgres().toString(), "-D", home.data().toString()));
        words.addAll(Settings.words(port));
        try {
            var log = Log.open(home);
            var shell = Command.prepare(words).redirectOutput(log.append()).start();
            return new Keeper(home, shell, log, port);
        } catch (IOException e) {
            throw home.notWritable(e);
        }
    }

    /// Closes itself again where it does not.
    private boolean becomesReady() {
        var ready = false;
        try {
            Waiting.until(() -> isReady() || !shell.isAlive(), RECOVERY);
            ready = isReady();
            return ready;
        } finally {
            if (!ready) {
                close();
            }
        }
    }

    private boolean isReady() {
        return Postmaster.find(home.data())
                .filter(Postmaster::isReady)
                .filter(postmaster -> postmaster.isChildOf(shell))
                .isPresent();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        log.close();
        try {
            shell.getOutputStream().close();
            shell.waitFor(GOOD_ORDER.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException e) {
            shell.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        Orphan.endNow(home);
    }
}
