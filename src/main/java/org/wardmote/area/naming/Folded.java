package org.wardmote.area.naming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A name with everything taken away in which two spellings of it commonly differ: case, accents, apostrophes, and
/// whether words such as "Road" and "Saint" are written out.
public final class Folded {

    /// Nobody's name for a place is longer, and a search must not cost more than a name is worth.
    public static final int LONGEST = 100;

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("saint", "st"),
            Map.entry("street", "st"),
            Map.entry("road", "rd"),
            Map.entry("avenue", "ave"),
            Map.entry("av", "ave"),
            Map.entry("lane", "ln"),
            Map.entry("square", "sq"),
            Map.entry("gardens", "gdns"),
            Map.entry("grdns", "gdns"),
            Map.entry("crescent", "cres"),
            Map.entry("terrace", "ter"),
            Map.entry("place", "pl"),
            Map.entry("court", "ct"),
            Map.entry("close", "cl"),
            Map.entry("drive", "dr"),
            Map.entry("grove", "gr"),
            Map.entry("park", "pk"),
            Map.entry("mount", "mt"));

    public static String of(String name) {
        var cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        var plain = Normalizer.normalize(cut, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’‘`´ʼ]", "")
                .replace("&", " and ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return Arrays.stream(plain.split(" "))
                .map(word -> SHORT.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    private Folded() {}
}
