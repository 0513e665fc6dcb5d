package org.wardmote.ledger.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.PassedTo;

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

    PassedTo passedTo() {
        return PassedTo.of(String.valueOf(to));
    }

    String told() {
        return String.valueOf(tell).strip();
    }

    @Nullable
    String theirReference() {
        return theirs == null || theirs.isBlank() ? null : theirs.strip();
    }
}
