package org.wardmote.site.card;

import java.util.Locale;
import org.wardmote.site.wording.Wording;

/// `Step-free`, `Not step-free`, or whatever else somebody wrote of it.
public final class AccessFact {

    /// @param name `step-free`, `hearing-loop`, `toilet`
    public static String of(String name, String value, Wording wording) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> wording.say("site.access." + name + ".yes");
            case "no", "false" -> wording.say("site.access." + name + ".no");
            default -> wording.say("site.access." + name + ".other", value.strip());
        };
    }

    /// Whether it helps; what is neither yes nor no is somebody's description of a help.
    public static boolean helps(String value) {
        var word = value.strip().toLowerCase(Locale.ROOT);
        return !word.equals("no") && !word.equals("false");
    }

    private AccessFact() {}
}
