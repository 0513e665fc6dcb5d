package org.wardmote.area.postcode;

import java.util.OptionalInt;
import java.util.Set;

/// The first half of a postcode packed into a number, so that a postcode's own number divided by
/// {@link UnitPostcode#OUTWARD} is its outward code's.
public final class Outcode {

    /// The letters with which postcodes of the United Kingdom and the Crown dependencies begin.
    private static final Set<String> AREAS = Set.of(
            ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN"
                + " EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME"
                + " MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST"
                + " SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));

    /// In any case and spacing; only codes that begin as some postcode does.
    public static OptionalInt pack(CharSequence typed) {
        var letters = new char[4];
        var count = 0;
        for (var i = 0; i < typed.length(); i++) {
            var letter = typed.charAt(i);
            if (UnitPostcode.isSpacing(letter)) continue;
            if (count == letters.length) return OptionalInt.empty();
            letters[count++] = letter >= 'a' && letter <= 'z' ? (char) (letter - 32) : letter;
        }
        var packed = UnitPostcode.outward(letters, count);
        return packed >= 0 && isOfKnownArea(packed) ? OptionalInt.of(packed) : OptionalInt.empty();
    }

    public static int of(int unitPostcode) {
        return unitPostcode / UnitPostcode.OUTWARD;
    }

    /// Whether some postcodes begin with its letters; "ZZ1" is no outward code anywhere.
    public static boolean isOfKnownArea(int packed) {
        return AREAS.contains(areaLetters(packed));
    }

    /// `SW` of `SW9`.
    public static String areaLetters(int packed) {
        var second = packed / 370 % 27;
        var first = String.valueOf((char) ('A' + packed / 9990));
        return second == 0 ? first : first + (char) ('A' + second - 1);
    }

    public static String text(int packed) {
        var fourth = packed % 37;
        var text = areaLetters(packed) + (char) ('0' + packed / 37 % 10);
        if (fourth == 0) return text;
        return text + (char) (fourth <= 10 ? '0' + fourth - 1 : 'A' + fourth - 11);
    }

    private Outcode() {}
}
