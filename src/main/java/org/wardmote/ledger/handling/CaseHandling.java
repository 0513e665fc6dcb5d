package org.wardmote.ledger.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.people.Viewer;

/// The verbs of staff, each in the hands of whoever knows it.
@Component
class CaseHandling implements Handling {

    private final Casework casework;
    private final Answers answers;
    private final Merging merging;
    private final Referring referring;
    private final PassingOn passing;
    private final Withholding withholding;

    CaseHandling(
            Casework casework,
            Answers answers,
            Merging merging,
            Referring referring,
            PassingOn passing,
            Withholding withholding) {
        this.casework = casework;
        this.answers = answers;
        this.merging = merging;
        this.referring = referring;
        this.passing = passing;
        this.withholding = withholding;
    }

    @Override
    public void ask(ContributionId id, String question, Viewer by) {
        casework.ask(id, question, by);
    }

    @Override
    public void note(ContributionId id, String words, Viewer by) {
        casework.note(id, words, by);
    }

    @Override
    public long answer(ContributionId id, Answering answer, Viewer by) {
        return answers.answer(id, answer, by);
    }

    @Override
    public void read(long answer, boolean good, @Nullable String note, Viewer by) {
        answers.read(answer, good, note, by);
    }

    @Override
    public void release(long answer, boolean publish, @Nullable String publicWords, Viewer by) {
        answers.release(answer, publish, null, publicWords, by);
    }

    @Override
    public void answerForAll(long answer, String question, String publicWords, Viewer by) {
        answers.release(answer, true, question, publicWords, by);
    }

    @Override
    public void merge(ContributionId id, ContributionId into, Viewer by) {
        merging.merge(id, into, by);
    }

    @Override
    public void unmerge(ContributionId id, Viewer by) {
        merging.unmerge(id, by);
    }

    @Override
    public void refer(ContributionId id, String organisation, String reason, Viewer by) {
        referring.offer(id, organisation, reason, by);
    }

    @Override
    public void acceptReferral(ContributionId id, Viewer by) {
        referring.accept(id, by);
    }

    @Override
    public void returnReferral(ContributionId id, String reason, Viewer by) {
        referring.giveBack(id, reason, by);
    }

    @Override
    public void passOn(ContributionId id, PassedTo to, @Nullable String theirReference, String tell, Viewer by) {
        passing.on(id, to, theirReference, tell, by);
    }

    @Override
    public void move(ContributionId id, Placed to, Viewer by) {
        casework.move(id, to, by);
    }

    @Override
    public void flagAbuse(ContributionId id, String reason, Viewer by) {
        casework.flagAbuse(id, reason, by);
    }

    @Override
    public void withholdOutcome(ContributionId id, String reason, Viewer by) {
        withholding.withhold(id, reason, by);
    }

    @Override
    public void allowOutcome(ContributionId id, Viewer by) {
        withholding.allow(id, by);
    }

    @Override
    public void decideAbuse(ContributionId id, boolean upheld, Viewer by) {
        casework.decideAbuse(id, upheld, by);
    }
}
