package org.wardmote.messaging.post;

import java.util.Arrays;
import java.util.Locale;

/// Mail as it is signed: what servers on the way may change without harm is taken out (RFC 6376, 3.4.2 and 3.4.4).
final class Relaxed {

    private static final byte[] CRLF = {'\r', '\n'};

    /// @param field a header field without the line break at its end
    static String header(String field) {
        var colon = field.indexOf(':');
        return field.substring(0, colon).strip().toLowerCase(Locale.ROOT)
                + ":"
                + field.substring(colon + 1)
                        .replace("\r\n", "")
                        .replaceAll("[ \\t]+", " ")
                        .strip();
    }

    /// @param mail with CRLF at the end of each line
    /// @param from where the body begins
    static byte[] body(byte[] mail, int from) {
        var body = new byte[mail.length - from + CRLF.length];
        var length = 0;
        var emptyLines = 0;
        var inLine = false;
        var space = false;
        for (var at = from; at < mail.length; at++) {
            switch (mail[at]) {
                case '\r' -> {}
                case '\n' -> {
                    if (inLine) length = put(CRLF, body, length);
                    else emptyLines++;
                    inLine = space = false;
                }
                case ' ', '\t' -> space = true;
                default -> {
                    for (; emptyLines > 0; emptyLines--) length = put(CRLF, body, length);
                    if (space) body[length++] = ' ';
                    body[length++] = mail[at];
                    inLine = true;
                    space = false;
                }
            }
        }
        return Arrays.copyOf(body, inLine ? put(CRLF, body, length) : length);
    }

    private static int put(byte[] what, byte[] into, int at) {
        System.arraycopy(what, 0, into, at, what.length);
        return at + what.length;
    }

    private Relaxed() {}
}
