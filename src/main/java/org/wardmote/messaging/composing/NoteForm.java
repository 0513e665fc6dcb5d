package org.wardmote.messaging.composing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Said;

/// Why something is done.
public record NoteForm(
        @Size(max = MOST, message = "announcement.note.long") @Nullable
        String note) {

    static final int MOST = 1_000;
    static final NoteForm BLANK = new NoteForm(null);

    String text() {
        return note == null || note.isBlank() ? "" : Said.of(note, MOST);
    }

    @Nullable
    String orNothing() {
        return text().isEmpty() ? null : text();
    }
}
