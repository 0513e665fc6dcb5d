package org.wardmote.ledger.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Gathers what is wrong with a document, so that its sender hears all of it at once.
final class Faults {

    private final List<Problem.Fault> found = new ArrayList<>();

    void add(String field, String detail) {
        found.add(new Problem.Fault(field, detail));
    }

    /// One of several codes; what was left out is the usual one.
    <T> T oneOf(String field, @Nullable String typed, T usual, Iterable<T> allowed, Function<T, String> code) {
        if (typed == null) return usual;
        var codes = new ArrayList<String>();
        for (var one : allowed) {
            if (code.apply(one).equals(typed)) return one;
            codes.add(code.apply(one));
        }
        add(field, "One of: " + String.join(", ", codes) + ".");
        return usual;
    }

    <T extends Enum<T>> T oneOf(String field, @Nullable String typed, T usual, T[] allowed, Function<T, String> code) {
        return oneOf(field, typed, usual, Arrays.asList(allowed), code);
    }

    void end() {
        if (!found.isEmpty())
            throw new Trouble(422, "Unprocessable Content", "Something in the document is not as it should be.", found);
    }
}
