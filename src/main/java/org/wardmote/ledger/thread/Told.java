package org.wardmote.ledger.thread;

import org.jspecify.annotations.Nullable;

/// One thing in the conversation, worded.
///
/// @param own said by the person who reads it
/// @param words as they were written; null where there were none
/// @param note what follows from it
public record Told(
        String title,
        String when,
        boolean own,
        @Nullable String words,
        @Nullable String note) {}
