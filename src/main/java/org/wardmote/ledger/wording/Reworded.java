package org.wardmote.ledger.wording;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.kernel.Frame;

/// The platform's words but for the sentences that an operator set. Those are taken as typed: their places are
/// filled and nothing else in them has a meaning.
///
/// @param own the platform's
/// @param set by key
record Reworded(Frame.Words own, Map<String, String> set) implements Frame.Words {

    static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    @Override
    public String say(String key, Object... args) {
        var text = set.get(key);
        return text == null
                ? own.say(key, args)
                : PLACE.matcher(text).replaceAll(place -> filled(place.group(1), args));
    }

    private static String filled(String number, Object... args) {
        return Matcher.quoteReplacement(String.valueOf(args[Integer.parseInt(number)]));
    }

    @Override
    public String lang() {
        return own.lang();
    }

    @Override
    public String dir() {
        return own.dir();
    }
}
