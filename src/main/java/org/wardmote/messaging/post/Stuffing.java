package org.wardmote.messaging.post;

import java.nio.charset.StandardCharsets;

/// A mail as it is handed over: a dot that begins a line is doubled, and one alone ends it (RFC 5321, 4.5.2).
final class Stuffing {

    private static final byte[] END = ".\r\n".getBytes(StandardCharsets.US_ASCII);

    /// @param mail with CRLF at the end of each line, the last too
    static byte[] of(byte[] mail) {
        var stuffed = new Octets(mail.length + 64);
        var from = 0;
        for (var at = 0; at < mail.length; at++) {
            if (mail[at] != '.' || (at > 0 && mail[at - 1] != '\n')) continue;
            stuffed.put(mail, from, at).put('.');
            from = at;
        }
        return stuffed.put(mail, from, mail.length).put(END).bytes();
    }

    private Stuffing() {}
}
