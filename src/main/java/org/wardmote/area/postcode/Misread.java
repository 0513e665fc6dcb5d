package org.wardmote.area.postcode;

import java.util.ArrayList;
import java.util.List;

/// The postcodes that may have been meant where O and 0, or I, L and 1, may have been taken for each other.
public final class Misread {

    private static final int MOST = 64;

    /// What was typed itself comes first where it can be a postcode; empty for anything that cannot be one however
    /// read.
    public static List<Integer> readings(String typed) {
        var letters = new StringBuilder();
        for (var i = 0; i < typed.length() && letters.length() <= 7; i++)
            if (!UnitPostcode.isSpacing(typed.charAt(i))) letters.append(Character.toUpperCase(typed.charAt(i)));
        if (letters.length() < 5 || letters.length() > 7) return List.of();
        if (letters.chars().noneMatch(Character::isDigit)) return List.of();
        var readings = new ArrayList<Integer>();
        gather(letters.toString().toCharArray(), 0, letters.length(), readings);
        return readings;
    }

    private static void gather(char[] letters, int at, int count, List<Integer> readings) {
        if (readings.size() >= MOST) return;
        if (at == count) {
            UnitPostcode.pack(letters, count).ifPresent(packed -> {
                if (Outcode.isOfKnownArea(Outcode.of(packed)) && !readings.contains(packed)) readings.add(packed);
            });
            return;
        }
        var typed = letters[at];
        for (var letter : alternatives(typed).toCharArray()) {
            letters[at] = letter;
            gather(letters, at + 1, count, readings);
        }
        letters[at] = typed;
    }

    private static String alternatives(char letter) {
        return switch (letter) {
            case 'O' -> "O0";
            case '0' -> "0O";
            case 'I' -> "I1";
            case 'L' -> "L1";
            case '1' -> "1IL";
            default -> String.valueOf(letter);
        };
    }

    private Misread() {}
}
