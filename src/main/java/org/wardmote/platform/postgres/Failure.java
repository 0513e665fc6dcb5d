package org.wardmote.platform.postgres;

/// What PostgreSQL wrote when it failed, made into the sentence for the person at the keyboard.
final class Failure {
    private Failure() {}

    static CannotStart of(String what, String output, Home home) {
        if (isFullDisk(output)) {
            return fullDisk(home);
        }
        if (output.contains("Permission denied") || output.contains("wrong ownership")) {
            return new CannotStart(
                    "This user has no right to run PostgreSQL on %s (%s); start Wardmote as the user who owns that directory, or set WARDMOTE_DATA to another directory."
                            .formatted(home.root(), cause(output)));
        }
        if (output.contains("could not look up effective user ID")) {
            return new CannotStart(
                    "PostgreSQL runs only as a user that has a name, and user number %d has none on this machine; start Wardmote as a named user, or give this one a name in /etc/passwd."
                            .formatted(Owners.self()));
        }
        return new CannotStart("%s: %s; the whole log is %s.".formatted(what, cause(output), home.log()));
    }

    static boolean isFullDisk(String output) {
        return output.contains("No space left on device") || output.contains("Disk quota exceeded");
    }

    static CannotStart fullDisk(Home home) {
        return new CannotStart(
                "The disk of %s is full; free some space, or set WARDMOTE_DATA to a directory on another disk."
                        .formatted(home.root()));
    }

    /// The first line that PostgreSQL itself calls fatal, else the last line.
    private static String cause(String output) {
        return output.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .findFirst()
                .map(line -> line.replaceFirst(".*?(FATAL|PANIC):\\s*", ""))
                .orElseGet(() -> new Command(1, output).lastLine());
    }
}
