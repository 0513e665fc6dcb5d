package org.wardmote.open.calendar;

import java.nio.charset.StandardCharsets;

/// Content lines: text escaped, lines folded before the seventy-sixth byte without cutting a letter, ended by CR
/// LF.
final class Lines {

    private static final int WIDEST = 75;

    private final StringBuilder out = new StringBuilder(2000);

    Lines add(String name, String value) {
        var width = 0;
        var line = name + ":" + value;
        for (var i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            var letter = line.codePointAt(i);
            var bytes = bytes(letter);
            if (width + bytes > WIDEST) {
                out.append("\r\n ");
                width = 1;
            }
            out.appendCodePoint(letter);
            width += bytes;
        }
        out.append("\r\n");
        return this;
    }

    Lines text(String name, String value) {
        return add(name, escaped(value));
    }

    private static String escaped(String value) {
        var escaped = new StringBuilder(value.length() + 16);
        value.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(letter -> {
            switch (letter) {
                case '\\' -> escaped.append("\\\\");
                case ';' -> escaped.append("\\;");
                case ',' -> escaped.append("\\,");
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (isAllowed(letter)) escaped.appendCodePoint(letter);
                }
            }
        });
        return escaped.toString();
    }

    /// Control characters have no place in a content line, nor has half a pair of surrogates.
    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter >= ' '
                        && letter != 0x7F
                        && (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE);
    }

    private static int bytes(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
