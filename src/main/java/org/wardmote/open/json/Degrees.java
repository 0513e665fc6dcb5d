package org.wardmote.open.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Degrees as text and back. Written with at most six decimals (eleven centimetres), never with an exponent; read
/// with one too, since clients print a longitude beside Greenwich as `5e-05`.
public final class Degrees {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,3}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,3})?");
    private static final int LONGEST = 40;
    private static final long MILLION = 1_000_000;

    public static String text(double degrees) {
        return append(new StringBuilder(12), degrees).toString();
    }

    public static StringBuilder append(StringBuilder out, double degrees) {
        var micro = Math.round(degrees * MILLION);
        if (micro < 0) out.append('-');
        micro = Math.abs(micro);
        out.append(micro / MILLION);
        appendFraction(out, micro % MILLION);
        return out;
    }

    private static void appendFraction(StringBuilder out, long millionths) {
        if (millionths == 0) return;
        out.append('.');
        var rest = millionths;
        for (var place = MILLION / 10; rest > 0; place /= 10) {
            out.append((char) ('0' + rest / place));
            rest %= place;
        }
    }

    /// @return null unless it is a number of degrees no further from zero than `most`
    public static @Nullable Double parse(String text, double most) {
        var number = text.length() > LONGEST ? "" : text.strip();
        if (!NUMBER.matcher(number).matches()) return null;
        var degrees = Double.parseDouble(number);
        return Math.abs(degrees) <= most ? (Double) degrees : null;
    }

    private Degrees() {}
}
