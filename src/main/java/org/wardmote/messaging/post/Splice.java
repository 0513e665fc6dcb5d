package org.wardmote.messaging.post;

import java.util.ArrayList;
import java.util.List;

/// A text with gaps. The marks of the gaps are characters that no text has (Unicode's private use), so that nothing
/// anybody writes is taken for one.
final class Splice {

    static final String WHY = "\uE0A1";
    static final String PREFERENCES = "\uE0A2";
    static final String STOP = "\uE0A3";

    private static final String MARKS = WHY + PREFERENCES + STOP;

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder gaps = new StringBuilder();
    private final int length;

    Splice(String text) {
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            if (MARKS.indexOf(text.charAt(at)) < 0) continue;
            pieces.add(text.substring(from, at));
            gaps.append(text.charAt(at));
            from = at + 1;
        }
        pieces.add(text.substring(from));
        length = text.length();
    }

    /// What somebody wrote cannot contain a gap.
    static String without(String text) {
        return text.replaceAll("[" + MARKS + "]", "");
    }

    String fill(String why, String preferences, String stop) {
        var filled = new StringBuilder(length + 600);
        for (var at = 0; at < gaps.length(); at++)
            filled.append(pieces.get(at))
                    .append(
                            switch (MARKS.indexOf(gaps.charAt(at))) {
                                case 0 -> why;
                                case 1 -> preferences;
                                default -> stop;
                            });
        return filled.append(pieces.getLast()).toString();
    }
}
