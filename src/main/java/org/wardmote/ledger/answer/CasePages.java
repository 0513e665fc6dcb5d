package org.wardmote.ledger.answer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.contribution.Entry;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.people.Viewer;

/// Puts the page of one contribution together.
@Component
class CasePages {

    /// After which of the verbs the page says what has been done.
    private static final Set<String> DONE = Set.of(
            "answer",
            "draft",
            "question",
            "note",
            "assignment",
            "unassignment",
            "passing",
            "referral",
            "acceptance",
            "return",
            "merge",
            "withholding",
            "withholding-end",
            "unmerge",
            "move",
            "abuse",
            "decision",
            "reading",
            "release");

    private final Acts pages;
    private final Contributions contributions;
    private final CaseFacts facts;
    private final AnswerPart answers;
    private final SimilarOnes similar;
    private final Doing doing;

    CasePages(
            Acts pages,
            Contributions contributions,
            CaseFacts facts,
            AnswerPart answers,
            SimilarOnes similar,
            Doing doing) {
        this.pages = pages;
        this.contributions = contributions;
        this.facts = facts;
        this.answers = answers;
        this.similar = similar;
        this.doing = doing;
    }

    /// @param told the verb that has just been done
    CasePage page(Contribution one, Viewer viewer, @Nullable String start, @Nullable String told) {
        var frame = pages.home(one);
        var saying = pages.saying(frame);
        var thread = contributions.thread(one.id());
        var acts = doing.of(one, viewer, saying);
        var answer = acts.canBeAnswered() ? answers.fresh(one, thread, viewer, start, saying) : null;
        return page(frame, one, viewer, thread, answer, told, saying);
    }

    /// The same with what was typed and has to be put right.
    CasePage page(Contribution one, Viewer viewer, AnswerForm form, Faults faults) {
        var frame = pages.home(one);
        var saying = pages.saying(frame);
        var thread = contributions.thread(one.id());
        return page(frame, one, viewer, thread, answers.typed(one, form, faults, saying), null, saying);
    }

    private CasePage page(
            Frame frame,
            Contribution one,
            Viewer viewer,
            List<Entry> thread,
            CasePage.@Nullable Answer answer,
            @Nullable String told,
            Saying saying) {
        var acts = doing.of(one, viewer, saying);
        return new CasePage(
                frame,
                one.reference().toString(),
                saying.place(one.placed()),
                saying.state(one.state()),
                Saying.tone(one.state()),
                saying.left(one.clock()),
                one.clock().missedAt() != null,
                told == null ? null : told(one, told, saying),
                CaseFlags.of(one, saying),
                facts.of(one, viewer, saying),
                CaseThread.of(thread, viewer, saying),
                answer,
                acts.buttons(),
                acts.acts(),
                similar.list(one, viewer).stream()
                        .map(alike -> alike(alike, saying))
                        .toList());
    }

    private @Nullable String told(Contribution one, String done, Saying saying) {
        if (!DONE.contains(done)) return null;
        return done.equals("answer")
                ? saying.say("desk.done.answer", facts.way(one, saying))
                : saying.say("desk.done." + done);
    }

    private static CasePage.Alike alike(SimilarOnes.Similar one, Saying saying) {
        return new CasePage.Alike(
                "/desk/contributions/" + one.reference(),
                saying.say(
                        "desk.alike.title",
                        one.reference().toString(),
                        saying.times().ago(one.receivedAt()),
                        saying.state(one.state())),
                one.words(),
                one.answer());
    }
}
