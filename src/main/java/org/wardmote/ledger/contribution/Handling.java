package org.wardmote.ledger.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;

/// What staff do with a contribution. Each verb checks that the viewer's functions reach it ({@link
/// org.wardmote.kernel.NotFound} otherwise) and that it can happen now (a {@link org.wardmote.kernel.Refusal} that
/// says why not), appends to the history, and tells the person where they are to know.
public interface Handling {

    /// Asking back is not an answer and does not pause the clock.
    void ask(ContributionId id, String question, Viewer by);

    /// A note for colleagues; the person does not see it.
    void note(ContributionId id, String words, Viewer by);

    /// Gives the answer, or lays it before a second reader where the team wants one.
    ///
    /// @return the answer's id
    long answer(ContributionId id, Answering answer, Viewer by);

    /// A second reader, who is not the author, lets it go or gives it back with a note.
    void read(long answer, boolean good, @Nullable String note, Viewer by);

    /// A second person releases an answer to the public, in words that identify and endanger nobody, or decides
    /// that it stays private.
    void release(long answer, boolean publish, @Nullable String publicWords, Viewer by);

    /// The same where others have the question too: it is answered once for all, beneath the question in the words
    /// of whoever releases it.
    void answerForAll(long answer, String question, String publicWords, Viewer by);

    /// As many characters as a heading bears.
    int LONGEST_QUESTION = 200;

    /// Made by a person: these say the same. The lead's answer goes to each in its own thread.
    void merge(ContributionId id, ContributionId into, Viewer by);

    void unmerge(ContributionId id, Viewer by);

    /// Offers it to another organisation; the lead stays until they accept, the clock runs on.
    void refer(ContributionId id, String organisation, String reason, Viewer by);

    void acceptReferral(ContributionId id, Viewer by);

    void returnReferral(ContributionId id, String reason, Viewer by);

    /// @param theirReference what the other system calls it
    /// @param tell what the person is told; they see "with a specialist team" unless somebody tells them more
    void passOn(ContributionId id, PassedTo to, @Nullable String theirReference, String tell, Viewer by);

    /// Puts it where it belongs, when the place was wrong.
    void move(ContributionId id, Placed to, Viewer by);

    void flagAbuse(ContributionId id, String reason, Viewer by);

    /// Telling them what was decided would endanger somebody, so from now on they are not told, of this and of
    /// anything else they said.
    ///
    /// @param reason for colleagues
    void withholdOutcome(ContributionId id, String reason, Viewer by);

    /// They are told again what is decided from now on.
    void allowOutcome(ContributionId id, Viewer by);

    /// A supervisor's decision on the flag; the contribution is answered either way.
    void decideAbuse(ContributionId id, boolean upheld, Viewer by);

    /// @param words written by a person
    /// @param isOutcome the answer is the outcome: then it can be closed at once
    /// @param nextStep what will happen next, shown to the person
    /// @param nextBy by when
    record Answering(
            String words,
            Disposition disposition,
            boolean isOutcome,
            @Nullable String nextStep,
            @Nullable Instant nextBy) {}
}
