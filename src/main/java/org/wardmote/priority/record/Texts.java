package org.wardmote.priority.record;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Refusal;
import org.wardmote.kernel.Said;

/// Words that staff write, made fit to be kept; what is missing or too long is refused by its name.
public final class Texts {

    public static String needed(String name, @Nullable String typed, int most) {
        var text = optional(name, typed, most);
        if (text == null) throw new Refusal.Invalid("Nothing is written under \"" + name + "\".");
        return text;
    }

    public static @Nullable String optional(String name, @Nullable String typed, int most) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return Said.of(typed, most);
        } catch (Refusal.Invalid refusal) {
            throw new Refusal.Invalid(
                    "What is written under \"" + name + "\" cannot be kept: at most " + most + " characters.");
        }
    }

    private Texts() {}
}
