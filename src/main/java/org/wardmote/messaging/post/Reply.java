package org.wardmote.messaging.post;

import java.util.List;
import java.util.Locale;

/// What a mail server says to one command (RFC 5321, 4.2).
///
/// @param lines without the code that each begins with
record Reply(int code, List<String> lines) {

    static final int CLOSING = 421;

    boolean isFine() {
        return code / 100 == 2;
    }

    /// It waits for what follows.
    boolean asksForMore() {
        return code / 100 == 3;
    }

    /// Whether it names an extension such as `PIPELINING`, in answer to EHLO.
    boolean names(String extension) {
        return lines.stream()
                .map(line -> line.toUpperCase(Locale.ROOT))
                .anyMatch(line -> line.equals(extension) || line.startsWith(extension + " "));
    }

    @Override
    public String toString() {
        return code + " " + String.join(" ", lines);
    }
}
