package org.wardmote.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that a small form asks, worded; each kind is one of the form parts.
public sealed interface Field {

    String name();

    record Line(
            String name,
            String label,
            @Nullable String hint,
            @Nullable String value) implements Field {}

    record Text(
            String name,
            String label,
            @Nullable String hint,
            @Nullable String value,
            int most) implements Field {}

    record OneOf(
            String name,
            String legend,
            @Nullable String hint,
            List<Choice> options,
            @Nullable String value) implements Field {}

    record Pick(
            String name,
            String label,
            @Nullable String hint,
            List<Choice> options,
            @Nullable String value) implements Field {}

    record Day(String name, String legend, @Nullable String hint, TypedDate value) implements Field {}

    /// Sent along unseen.
    record Hidden(String name, String value) implements Field {}
}
