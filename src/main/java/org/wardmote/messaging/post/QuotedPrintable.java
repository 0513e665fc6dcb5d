package org.wardmote.messaging.post;

import java.nio.charset.StandardCharsets;

/// Text in lines of at most 76 letters that nothing on the way changes (RFC 2045, 6.7). No line begins with a dot,
/// which ends a mail, or with an F, of which old mailboxes make `>From`.
final class QuotedPrintable {

    private static final int LONGEST = 75;
    private static final String SOFT_BREAK = "=\r\n";
    private static final String BREAK = "\r\n";

    static void write(String text, Octets to) {
        var all = text.getBytes(StandardCharsets.UTF_8);
        var column = 0;
        for (var at = 0; at < all.length; at++) {
            var one = all[at];
            if (one == '\r' && at + 1 < all.length && all[at + 1] == '\n') continue;
            if (one == '\n' || one == '\r') {
                to.put(BREAK);
                column = 0;
                continue;
            }
            var width = isPlain(all, at) ? 1 : 3;
            if (column + width > LONGEST) {
                to.put(SOFT_BREAK);
                column = 0;
            }
            if (column == 0 && (one == '.' || one == 'F')) width = 3;
            if (width == 1) to.put(one);
            else to.putEscaped(one);
            column += width;
        }
    }

    private static boolean isPlain(byte[] all, int at) {
        var one = all[at];
        if (one == ' ' || one == '\t') return at + 1 < all.length && all[at + 1] != '\n' && all[at + 1] != '\r';
        return one > ' ' && one <= '~' && one != '=';
    }

    private QuotedPrintable() {}
}
