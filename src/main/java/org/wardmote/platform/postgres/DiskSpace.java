package org.wardmote.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;

/// Room on the disk, looked at before the first byte is written.
final class DiskSpace {
    private static final long MEGABYTE = 1 << 20;

    /// The unpacked program, an empty cluster and its first write-ahead log.
    private static final long TO_BEGIN = 192 * MEGABYTE;

    /// A recovery may have to write before it can free anything.
    private static final long TO_GO_ON = 32 * MEGABYTE;

    private DiskSpace() {}

    static void check(Home home, boolean clusterExists) {
        check(home, usable(home), clusterExists ? TO_GO_ON : TO_BEGIN);
    }

    static void check(Home home, long usable, long needed) {
        if (usable < needed) {
            throw new CannotStart(
                    "There is too little space on the disk of %s: %d MB are free and PostgreSQL needs %d MB to start; free some space, or set WARDMOTE_DATA to a directory on another disk."
                            .formatted(home.root(), usable / MEGABYTE, needed / MEGABYTE));
        }
    }

    private static long usable(Home home) {
        try {
            return Files.getFileStore(home.root()).getUsableSpace();
        } catch (IOException e) {
            throw home.notWritable(e);
        }
    }
}
