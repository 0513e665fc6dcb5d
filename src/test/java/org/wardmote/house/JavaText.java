package org.wardmote.house;

import java.util.ArrayList;
import java.util.List;

/// A Java source cut into code, comments and literals, so that a word in a comment is not taken for one in a
/// string.
final class JavaText {

    enum Kind {
        CODE,
        COMMENT,
        LITERAL
    }

    /// @param text of a literal without its quotation marks, escapes as they were typed
    record Piece(Kind kind, String text, int line) {}

    private final String source;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private int from;
    private int line = 1;

    private JavaText(String source) {
        this.source = source;
    }

    static List<Piece> pieces(String source) {
        return new JavaText(source).cut();
    }

    static List<Piece> literals(String source) {
        return pieces(source).stream()
                .filter(piece -> piece.kind() == Kind.LITERAL)
                .toList();
    }

    private List<Piece> cut() {
        while (at < source.length()) {
            if (source.startsWith("//", at)) take(Kind.COMMENT, 0, after("\n", 2, false), 0);
            else if (source.startsWith("/*", at)) take(Kind.COMMENT, 0, after("*/", 2, false), 0);
            else if (source.startsWith("\"\"\"", at)) take(Kind.LITERAL, 3, after("\"\"\"", 3, true), 3);
            else if (source.charAt(at) == '"') take(Kind.LITERAL, 1, after("\"", 1, true), 1);
            else if (source.charAt(at) == '\'') at = after("'", 1, true);
            else at++;
        }
        code(at);
        return pieces;
    }

    private void take(Kind kind, int opening, int end, int closing) {
        code(at);
        add(kind, source.substring(at + opening, Math.max(at + opening, end - closing)));
        count(at, end);
        at = end;
        from = end;
    }

    private void code(int end) {
        if (end > from) add(Kind.CODE, source.substring(from, end));
        count(from, end);
    }

    private void add(Kind kind, String text) {
        pieces.add(new Piece(kind, text, line));
    }

    private void count(int start, int end) {
        for (var i = start; i < end; i++) if (source.charAt(i) == '\n') line++;
    }

    private int after(String closing, int opening, boolean escapes) {
        var end = at + opening;
        while (end < source.length() && !source.startsWith(closing, end))
            end += escapes && source.charAt(end) == '\\' ? 2 : 1;
        return Math.min(source.length(), end + closing.length());
    }
}
