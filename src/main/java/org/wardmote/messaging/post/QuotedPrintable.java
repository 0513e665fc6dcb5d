package org.wardmote.messaging.post;

import java.nio.charset.StandardCharsets;

/// Text in lines of at most 76 letters that nothing on the way changes (RFC 2045, 6.7). No line begins with a dot,
/// which ends a mail, or with an F, of which old mailboxes make `>From`.
final class QuotedPrintable {

    private static final int LONGEST = 75;
    private static final byte[] SOFT_BREAK = {'=', '\r', '\n'};
    private static final byte[] BREAK = {'\r', '\n'};

    private final String text;
    private final Octets to;
    private int column;

    private QuotedPrintable(String text) {
        this.text = text;
        to = new Octets(16 + text.length() * 5 / 4);
    }

    static byte[] of(String text) {
        return new QuotedPrintable(text).write().bytes();
    }

    /// A piece of a text that goes on: it ends where a line does, so that what follows is the same after whatever.
    static byte[] piece(String text) {
        var piece = new QuotedPrintable(text).write();
        if (piece.column > 0) piece.to.put(SOFT_BREAK);
        return piece.bytes();
    }

    private byte[] bytes() {
        return to.bytes();
    }

    private QuotedPrintable write() {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '\n' || letter == '\r') {
                if (letter == '\r' && follows('\n', at)) continue;
                to.put(BREAK);
                column = 0;
            } else if (letter < 128) put(letter, isPlain(letter, at));
            else at = putBeyondAscii(at);
        }
        return this;
    }

    /// @return where its last letter is
    private int putBeyondAscii(int at) {
        var sign = text.codePointAt(at);
        for (var octet : Character.toString(sign).getBytes(StandardCharsets.UTF_8)) put(octet, false);
        return at + Character.charCount(sign) - 1;
    }

    private void put(int octet, boolean plain) {
        if (column + (plain ? 1 : 3) > LONGEST) {
            to.put(SOFT_BREAK);
            column = 0;
        }
        if (plain && (column > 0 || (octet != '.' && octet != 'F'))) {
            to.put(octet);
            column++;
        } else {
            to.putEscaped(octet);
            column += 3;
        }
    }

    private boolean isPlain(char letter, int at) {
        if (letter == ' ' || letter == '\t') return at + 1 < text.length() && !follows('\n', at) && !follows('\r', at);
        return letter > ' ' && letter <= '~' && letter != '=';
    }

    private boolean follows(char letter, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == letter;
    }
}
