package org.wardmote.priority.priority;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has to be said with a move.
final class MoveRules {

    static final Set<String> HOW = Set.of("consent", "vote", "talk");
    /// No meeting is among them: that one took place is no end.
    static final Set<String> ENDS = Set.of("solved", "reduced", "elsewhere", "given-up");

    static void check(Move move, LocalDate today) {
        if (move.words().isBlank()) throw missing("Say why. Whoever raised it reads the reason.");
        switch (move.to()) {
            case NEGOTIATED -> checkAgreement(move.agreement(), move.tookPart());
            case AGREED -> {
                if (isBlank(move.goal())) throw missing("Say what is to be different in the end.");
                checkReview(move.reviewOn(), today);
            }
            case RENEWED -> checkReview(move.reviewOn(), today);
            case CLOSED -> {
                if (!ENDS.contains(String.valueOf(move.endKind())))
                    throw missing("Say how it ended: solved, reduced, taken elsewhere or given up.");
            }
            default -> {}
        }
    }

    private static void checkAgreement(Step.@Nullable Agreement agreement, @Nullable String tookPart) {
        if (agreement == null || !HOW.contains(agreement.how()))
            throw missing("Say how it was settled: by consent, by a vote or in talks.");
        if (agreement.takingPart() < 1 || isBlank(tookPart))
            throw missing("Say how many took part, and what kinds of people they were.");
        if (!agreement.how().equals("vote")) return;
        var votesFor = agreement.votesFor();
        var against = agreement.votesAgainst();
        if (votesFor == null || against == null) throw missing("Give the votes for and against.");
        if (votesFor < 0 || against < 0 || votesFor + against > agreement.takingPart())
            throw missing("There are more votes than people who took part.");
    }

    /// Every three months at the latest.
    static void checkReview(@Nullable LocalDate on, LocalDate today) {
        if (on == null || !on.isAfter(today) || on.isAfter(today.plusMonths(3)))
            throw missing("Give the day of the next review, within three months from now.");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static SomethingIsMissing missing(String sentence) {
        return new SomethingIsMissing(sentence);
    }

    private MoveRules() {}
}
