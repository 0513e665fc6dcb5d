package org.wardmote.ledger.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.TypedDate;
import org.wardmote.ledger.Intake;

/// What an officer types to answer somebody.
///
/// @param outcome `yes` where this is all that will come of it
/// @param nextStep what happens next
/// @param seen the last line of the thread that was on the page, by which an answer that came in between shows
public record AnswerForm(
        @NotBlank(message = "desk.answer.words.none") @Size(max = Intake.LONGEST, message = "desk.words.long") @Nullable
        String words,

        @NotBlank(message = "desk.answer.disposition.none")
        @Pattern(regexp = "answered|acted|referred|no-action|", message = "desk.answer.disposition.none")
        @Nullable
        String disposition,

        @NotBlank(message = "desk.answer.outcome.none")
        @Pattern(regexp = "yes|no|", message = "desk.answer.outcome.none")
        @Nullable
        String outcome,

        @Size(max = 500, message = "desk.answer.next-step.long") @Nullable
        String nextStep,

        @Nullable TypedDate nextBy,
        @Nullable Long seen) {

    static AnswerForm blank(long seen) {
        return new AnswerForm(null, null, null, null, TypedDate.BLANK, seen);
    }

    AnswerForm withWords(String other) {
        return new AnswerForm(other, disposition, outcome, nextStep, nextBy, seen);
    }

    TypedDate day() {
        return nextBy == null ? TypedDate.BLANK : nextBy;
    }

    /// As much of it as is kept of something that was never sent.
    AnswerForm bounded() {
        return new AnswerForm(
                bounded(words, 2 * Intake.LONGEST),
                bounded(disposition, 20),
                bounded(outcome, 20),
                bounded(nextStep, 2000),
                new TypedDate(bounded(day().day(), 20), bounded(day().month(), 20), bounded(day().year(), 20)),
                seen);
    }

    private static @Nullable String bounded(@Nullable String typed, int most) {
        return typed == null || typed.length() <= most ? typed : typed.substring(0, most);
    }
}
