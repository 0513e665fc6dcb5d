package org.wardmote.area.boundary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardmote.area.AreaKind;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.Options;

/// The boundary set that somebody wants to import, as the options say it.
record AskedSet(AreaKind kind, String name, LocalDate from, boolean approximate, Options options) {

    static AskedSet of(Options options) {
        var kind = kind(options.get("kind"));
        var name = options.get("set").strip();
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}"))
            throw new FileRefused("--set is a short name such as WD25, not \"" + name + "\".");
        options.get("from");
        var approximate = kind == AreaKind.NEIGHBOURHOOD
                || options.find("approximate").map(AskedSet::yes).orElse(false);
        return new AskedSet(kind, name, options.findDate("from").orElseThrow(), approximate, options);
    }

    Optional<String> force() {
        return options.find("force");
    }

    /// @param fromOns whether the columns were named as the Office for National Statistics names them
    String attribution(boolean fromOns) {
        var source = options.find("source");
        var licence = options.find("licence");
        if (source.isEmpty() && licence.isEmpty()) return fromOns ? ons() : "";
        return java.util.stream.Stream.of(source, licence)
                .flatMap(Optional::stream)
                .map(text -> text.strip().replaceAll("\\.$", "") + ".")
                .collect(Collectors.joining(" "));
    }

    private String ons() {
        return "Source: Office for National Statistics licensed under the Open Government Licence v3.0. "
                + "Contains OS data © Crown copyright and database right " + from.getYear() + ".";
    }

    private static AreaKind kind(String word) {
        return Arrays.stream(AreaKind.values())
                .filter(kind -> kind.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new FileRefused(
                        "--kind is ward, borough, neighbourhood or town-centre, not \"" + word + "\"."));
    }

    private static boolean yes(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "", "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new FileRefused("--approximate is yes or no, not \"" + word + "\".");
        };
    }
}
