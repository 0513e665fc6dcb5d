package org.wardmote.messaging.push;

import org.jspecify.annotations.Nullable;

/// What a browser shows. As JSON it is read by `worker.js`.
///
/// @param link where it leads: a whole address
/// @param action its button; null: it has none
/// @param tag on a screen it takes the place of an earlier one with the same
/// @param dir in which it is read: `ltr` or `rtl`
public record Notice(
        String title, String body, String link, @Nullable Action action, String tag, String lang, String dir) {

    /// @param link where they change or stop what they get
    public record Action(String label, String link) {}
}
