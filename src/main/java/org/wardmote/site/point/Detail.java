package org.wardmote.site.point;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.wardmote.site.point.PointCard.Row;
import org.wardmote.site.wording.Wording;

/// What a place is said to have, by the names that gazetteer files use. A name that we have no word for is not
/// shown.
final class Detail {

    static Optional<Row> row(String name, String value, Wording wording) {
        if (value.isBlank()) return Optional.empty();
        return switch (name) {
            case "hours", "address", "operator", "telephone", "postcode" -> shown(name, value, wording);
            case "services", "lines" -> shown(name, listed(value, wording), wording);
            case "step_free", "hearing_loop" -> shown(name.replace('_', '-'), yesOrNo(value, wording), wording);
            default -> Optional.empty();
        };
    }

    private static Optional<Row> shown(String name, String value, Wording wording) {
        return Optional.of(new Row(wording.say("site.detail." + name), value));
    }

    private static String listed(String value, Wording wording) {
        return wording.list(Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList());
    }

    private static String yesOrNo(String value, Wording wording) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> wording.say("site.yes");
            case "no", "false" -> wording.say("site.no");
            default -> value;
        };
    }

    private Detail() {}
}
