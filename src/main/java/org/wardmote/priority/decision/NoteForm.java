package org.wardmote.priority.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What is to be put right.
public record NoteForm(
        @NotBlank(message = "decision.note.none") @Size(max = Content.MOST, message = "decision.form.long") @Nullable
        String note) {

    static final NoteForm BLANK = new NoteForm(null);
}
