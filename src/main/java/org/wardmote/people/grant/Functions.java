package org.wardmote.people.grant;

import java.util.Locale;
import org.wardmote.kernel.Function;

/// What functions are called at a keyboard: `keep-register`.
final class Functions {

    static String word(Function function) {
        return function.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Functions() {}
}
