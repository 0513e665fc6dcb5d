package org.wardmote.ledger.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.contribution.Handling;

/// A second person's word on an answer.
///
/// @param question that it answers for all who have it
/// @param words a note to the author, or the words for the public
public record ReviewForm(
        @NotBlank(message = "desk.review.none") @Pattern(regexp = "yes|no|", message = "desk.review.none") @Nullable
        String good,

        @Size(max = Handling.LONGEST_QUESTION, message = "desk.review.question.long") @Nullable
        String question,

        @Size(max = Intake.LONGEST, message = "desk.words.long") @Nullable
        String words) {

    boolean isGood() {
        return "yes".equals(good);
    }

    /// What is given back wants a note, what is released the words for the public.
    boolean lacksWords(String kind) {
        return text() == null && isGood() == kind.equals("release");
    }

    @Nullable
    String text() {
        return present(words);
    }

    @Nullable
    String forAll() {
        return present(question);
    }

    private static @Nullable String present(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
