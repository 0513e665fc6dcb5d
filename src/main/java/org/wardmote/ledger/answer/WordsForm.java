package org.wardmote.ledger.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Intake;

/// A form that asks for one text.
public record WordsForm(
        @NotBlank(message = "desk.words.none") @Size(max = Intake.LONGEST, message = "desk.words.long") @Nullable
        String words) {

    static final WordsForm BLANK = new WordsForm(null);

    String text() {
        return words == null ? "" : words.strip();
    }
}
