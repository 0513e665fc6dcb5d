package org.wardmote.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Refusal;

/// A public number with all it takes to defend it.
///
/// @param name what it is called where it is shown
/// @param value as it is to be shown, unit included
/// @param base how many it was taken from, where it is a share or an average
/// @param asAt the day it was true
/// @param definition what was counted, in a sentence
/// @param source who counted
public record Figure(
        String name, String value, @Nullable Integer base, LocalDate asAt, String definition, String source) {

    public Figure {
        if (definition.isBlank() || source.isBlank())
            throw new Refusal.Invalid("A figure needs its definition and its source.");
    }

    /// A share as a figure; its value is empty where the base is too small to show.
    public static Figure of(String name, Share share, LocalDate asAt, String definition, String source) {
        return new Figure(name, share.percentText().orElse(""), share.base(), asAt, definition, source);
    }
}
