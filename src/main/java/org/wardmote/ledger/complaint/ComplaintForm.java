package org.wardmote.ledger.complaint;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.contact.Typed;

/// What went wrong with the response.
public record ComplaintForm(
        @NotEmpty(message = "ledger.thread.words.none")
        @Pattern(regexp = "(?s).{0,10000}", message = "ledger.contact.words.long")
        String words,

        @Nullable String key) {

    public ComplaintForm {
        words = Typed.text(words);
        key = Typed.line(key);
    }
}
