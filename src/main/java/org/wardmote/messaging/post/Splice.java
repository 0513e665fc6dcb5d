package org.wardmote.messaging.post;

import java.util.ArrayList;
import java.util.List;

/// A text with gaps. The marks of the gaps are characters that no text has (Unicode's private use), so that nothing
/// anybody writes is taken for one. What stands between them is encoded once, however many mails it stands in.
final class Splice {

    static final String WHY = "\uE0A1";
    static final String PREFERENCES = "\uE0A2";
    static final String STOP = "\uE0A3";
    private static final String MARKS = WHY + PREFERENCES + STOP;

    /// What stands before a gap.
    ///
    /// @param gap which one follows, by its place among the marks
    private record Piece(String text, byte[] encoded, int gap) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final String rest;
    private final byte[] end;
    private final int length;

    Splice(String text) {
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            var gap = MARKS.indexOf(text.charAt(at));
            if (gap < 0) continue;
            var piece = text.substring(from, at);
            pieces.add(new Piece(piece, QuotedPrintable.piece(piece), gap));
            from = at + 1;
        }
        rest = text.substring(from);
        end = QuotedPrintable.of(rest);
        length = text.length();
    }

    /// What somebody wrote cannot contain a gap.
    static String without(String text) {
        return text.replaceAll("[" + MARKS + "]", "");
    }

    Written fill(String why, String preferences, String stop) {
        return new Filled(this, why, preferences, stop);
    }

    private record Filled(Splice splice, String why, String preferences, String stop) implements Written {

        @Override
        public String text() {
            var filled = new StringBuilder(splice.length + 600);
            for (var piece : splice.pieces) filled.append(piece.text()).append(in(piece.gap()));
            return filled.append(splice.rest).toString();
        }

        @Override
        public byte[] encoded() {
            var octets = new Octets(splice.length * 5 / 4 + 600);
            for (var piece : splice.pieces) octets.put(piece.encoded()).put(QuotedPrintable.piece(in(piece.gap())));
            return octets.put(splice.end).bytes();
        }

        private String in(int gap) {
            return switch (gap) {
                case 0 -> why;
                case 1 -> preferences;
                default -> stop;
            };
        }
    }
}
