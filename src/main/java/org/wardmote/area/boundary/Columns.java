package org.wardmote.area.boundary;

import java.util.regex.Pattern;
import org.wardmote.area.AreaKind;

/// The names under which files keep what we want to know, as patterns, since the Office for National Statistics
/// puts the year into each: `WD25CD`, `WD25NM`, `LAD25CD`.
record Columns(Pattern code, Pattern name, Pattern boroughCode, Pattern boroughName) {

    /// The code of before 2011, which began with the authority's: `WD13CDO`.
    static final Pattern FORMER = pattern("wd\\d\\dcdo");

    static final Pattern FORCE = pattern("force");

    private static final Columns WARD = new Columns(
            pattern("wd\\d\\dcd|code"), pattern("wd\\d\\dnm|name"), boroughs("cd|code"), boroughs("nm|name"));
    private static final Columns BOROUGH =
            new Columns(pattern("lad\\d\\dcd|code"), pattern("lad\\d\\dnm|name"), pattern("(?!)"), pattern("(?!)"));

    static Columns of(AreaKind kind) {
        return kind == AreaKind.BOROUGH ? BOROUGH : WARD;
    }

    String lackOfCode() {
        return this == BOROUGH ? "It has no code: no LAD25CD or code." : "It has no code: no WD25CD or code.";
    }

    String lackOfName() {
        return this == BOROUGH ? "It has no name: no LAD25NM or name." : "It has no name: no WD25NM or name.";
    }

    private static Pattern boroughs(String end) {
        var parts = end.split("\\|");
        return pattern("lad\\d\\d" + parts[0] + "|borough_" + parts[1]
                + (parts[1].equals("name") ? "|borough" : "|borough_gss"));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
