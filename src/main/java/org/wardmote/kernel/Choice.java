package org.wardmote.kernel;

import org.jspecify.annotations.Nullable;

/// One answer that a form offers.
///
/// @param value what is sent
/// @param label what is read, already worded
public record Choice(String value, String label, @Nullable String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
