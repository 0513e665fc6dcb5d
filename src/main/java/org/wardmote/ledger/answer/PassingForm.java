package org.wardmote.ledger.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Where it goes, what they call it, and what the person is told.
public record PassingForm(
        @NotBlank(message = "desk.act.passing.to.none")
        @Pattern(
                regexp = "emergency|crime-record|complaint|safeguarding|intelligence|",
                message = "desk.act.passing.to.none")
        @Nullable
        String to,

        @Size(max = 100, message = "desk.act.passing.theirs.long") @Nullable
        String theirs,

        @NotBlank(message = "desk.act.passing.tell.none")
        @Size(max = 2000, message = "desk.act.passing.tell.long")
        @Nullable
        String tell) {

    static final PassingForm BLANK = new PassingForm(null, null, null);

    @Nullable
    String theirReference() {
        return theirs == null || theirs.isBlank() ? null : theirs.strip();
    }
}
