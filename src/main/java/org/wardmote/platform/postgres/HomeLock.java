package org.wardmote.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says who owns a home: one program at a time.
///
/// The lock is the kernel's, which drops it however the program dies. It is also dropped when the same program
/// opens and closes the file a second time; [#HELD] prevents that.
final class HomeLock implements AutoCloseable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static HomeLock take(Home home) {
        var file = home.lock();
        if (!HELD.add(file)) {
            throw taken(home, "this program");
        }
        try {
            return new HomeLock(file, lock(home));
        } catch (IOException e) {
            HELD.remove(file);
            throw home.notWritable(e);
        } catch (RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static FileChannel lock(Home home) throws IOException {
        var channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw taken(home, "process " + Files.readString(home.lock()).strip());
        }
        var pid = ProcessHandle.current().pid() + "\n";
        channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static CannotStart taken(Home home, String owner) {
        return new CannotStart(
                "Another Wardmote (%s) is running on %s; stop it, or set WARDMOTE_DATA to another directory."
                        .formatted(owner, home.root()));
    }

    /// Closing twice does nothing: by then the home may be somebody else's.
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(file);
        }
    }
}
