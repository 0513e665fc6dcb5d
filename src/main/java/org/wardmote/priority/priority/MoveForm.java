package org.wardmote.priority.priority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.TypedDate;
import org.wardmote.priority.Stage;

/// What is said when a priority comes to a stage; which of it is asked depends on the stage.
public record MoveForm(
        @NotBlank(message = "priority.words.none")
        @Size(max = DatedMoves.LONGEST, message = "priority.words.long")
        @Nullable
        String words,

        @Size(max = DatedMoves.LONGEST, message = "priority.words.long") @Nullable
        String dissent,

        @Size(max = DatedMoves.LONGEST, message = "priority.words.long") @Nullable
        String tookPart,

        @Nullable String how,
        @Nullable String people,
        @Nullable String votesFor,
        @Nullable String votesAgainst,

        @Size(max = DatedMoves.LONGEST, message = "priority.words.long") @Nullable
        String goal,

        @Nullable TypedDate review,
        @Nullable String end,

        @Size(max = DatedMoves.LONGEST, message = "priority.words.long") @Nullable
        String override) {

    static final MoveForm BLANK = new MoveForm(null, null, null, null, null, null, null, null, null, null, null);

    Move move(Stage to) {
        return new Move(
                to,
                words == null ? "" : words,
                dissent,
                to == Stage.NEGOTIATED ? tookPart : null,
                to == Stage.NEGOTIATED && how != null ? agreement(how) : null,
                to == Stage.AGREED ? goal : null,
                to == Stage.AGREED || to == Stage.RENEWED ? day().date().orElse(null) : null,
                to == Stage.CLOSED ? end : null,
                override);
    }

    private Step.Agreement agreement(String way) {
        var isVote = way.equals("vote");
        return new Step.Agreement(
                way,
                number(people).orElse(0),
                isVote ? number(votesFor).orElse(null) : null,
                isVote ? number(votesAgainst).orElse(null) : null);
    }

    TypedDate day() {
        return review == null ? TypedDate.BLANK : review;
    }

    static Optional<Integer> number(@Nullable String typed) {
        var plain = typed == null ? "" : typed.strip();
        return plain.matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }
}
