package org.wardmote.platform.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// PostgreSQL's own log, never much longer than [#LIMIT]: what is older goes to one file beside it.
///
/// PostgreSQL writes at whatever the end of the file is, so that the file can be copied and emptied under its
/// hands.
final class Log implements AutoCloseable {
    static final long LIMIT = 8 << 20;
    private static final int SHOWN = 1 << 16;

    private final Path file;
    private final long start;
    private final ScheduledExecutorService trimming = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgres-log").factory());

    private Log(Path file, long start) {
        this.file = file;
        this.start = start;
    }

    static Log open(Home home) throws IOException {
        if (!Files.exists(home.log())) {
            Files.createFile(
                    home.log(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));
        }
        trim(home.log());
        var log = new Log(home.log(), Files.size(home.log()));
        log.trimming.scheduleWithFixedDelay(log::trimQuietly, 1, 1, TimeUnit.MINUTES);
        return log;
    }

    ProcessBuilder.Redirect append() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    private void trimQuietly() {
        try {
            trim(file);
        } catch (IOException e) {
            // A full disk, most likely: it is tried again in a minute, and PostgreSQL says so itself.
        }
    }

    static void trim(Path file) throws IOException {
        if (Files.size(file) > LIMIT) {
            Files.copy(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            FileChannel.open(file, StandardOpenOption.WRITE).truncate(0).close();
        }
    }

    /// What PostgreSQL has written since this log was opened; the end of it, if that is long.
    String sinceStart() {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            var from = Math.clamp(log.length() - SHOWN, Math.min(start, log.length()), log.length());
            var bytes = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        trimming.shutdownNow();
    }
}
