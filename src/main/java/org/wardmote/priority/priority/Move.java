package org.wardmote.priority.priority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.priority.Stage;

/// What somebody does to bring a priority to its next stage. All words are read by the public.
///
/// @param words what was found, proposed, agreed, done; the reason where it was not agreed or has ended
/// @param dissent what those said who did not agree
/// @param tookPart who took part, in kinds of people and never by name
/// @param agreement for what was negotiated
/// @param goal and
/// @param reviewOn for what is agreed; the second also for what is renewed
/// @param endKind for what is closed
/// @param override why a sixth is agreed; only a supervisor's counts
public record Move(
        Stage to,
        String words,
        @Nullable String dissent,
        @Nullable String tookPart,
        Step.@Nullable Agreement agreement,
        @Nullable String goal,
        @Nullable LocalDate reviewOn,
        @Nullable String endKind,
        @Nullable String override) {

    public static Move to(Stage stage, String words) {
        return new Move(stage, words, null, null, null, null, null, null, null);
    }
}
