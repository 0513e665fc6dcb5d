package org.wardmote.area.geometry;

/// Writes decimal fractions that are held as whole numbers: shortest form, no locale, no rounding.
final class Decimals {
    private Decimals() {}

    /// Appends `value` divided by ten to the power of `decimals`, without zeros at its end.
    static void append(StringBuilder text, long value, int decimals) {
        if (value < 0) text.append('-');
        long unit = 1;
        for (int i = 0; i < decimals; i++) unit *= 10;
        long magnitude = Math.abs(value), fraction = magnitude % unit;
        text.append(magnitude / unit);
        if (fraction == 0) return;
        text.append('.');
        for (long place = unit / 10; fraction > 0; place /= 10) {
            text.append((char) ('0' + fraction / place));
            fraction %= place;
        }
    }
}
