package org.wardmote.ledger.answer;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Onward;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.people.Viewer;

/// What this viewer can do with a contribution now. Whether it may be done is decided again when it is.
final class CaseActs {

    private final Contribution one;
    private final Viewer viewer;
    private final Saying saying;
    private final List<Onward> onward;
    private final String path;

    /// @param onward what other modules can make of it
    CaseActs(Contribution one, Viewer viewer, Saying saying, List<Onward> onward) {
        this.one = one;
        this.viewer = viewer;
        this.saying = saying;
        this.onward = onward;
        this.path = "/desk/contributions/" + one.reference();
    }

    boolean canBeAnswered() {
        return Cases.may(Function.ANSWER, one, viewer)
                && (one.state().isOpen() && one.clock().isRunning() || isOwedMore());
    }

    /// The answer that they have was not the outcome.
    private boolean isOwedMore() {
        return one.state() == State.ANSWERED
                && !one.outcomeTold()
                && (!one.clock().isRunning() || one.owed() == Owed.OUTCOME);
    }

    List<CasePage.Button> buttons() {
        var buttons = new ArrayList<CasePage.Button>();
        if (one.state() == State.MERGED && theirs()) buttons.add(button("unmerge", false));
        if (!one.state().isOpen() || !theirs() || one.confided()) return buttons;
        if (Cases.may(Function.ANSWER, one, viewer) && !viewer.whom().equals(one.assignedTo()))
            buttons.add(new CasePage.Button(path + "/assignment", word("take"), false));
        if (viewer.whom().equals(one.assignedTo())) buttons.add(button("unassignment", false));
        return buttons;
    }

    List<CasePage.Act> acts() {
        var acts = new ArrayList<CasePage.Act>();
        if (theirs()) addOwn(acts);
        if (!one.isRestricted()) addOnward(acts);
        return acts;
    }

    private void addOwn(List<CasePage.Act> acts) {
        add("note", acts);
        if (one.state().isOpen()) {
            add("question", acts);
            if (!one.confided()) add("assignment", acts);
            add("passing", acts);
            if (!one.confided()) addSharing(acts);
        }
        add("withholding", acts);
        if (!one.abusive()) add("abuse", acts);
        else if (Cases.may(Function.SUPERVISE, one, viewer))
            acts.add(new CasePage.Act(path + "/abuse/decision", word("abuse-decision")));
    }

    private void addSharing(List<CasePage.Act> acts) {
        if (one.offeredTo() == null) add("referral", acts);
        add("merge", acts);
        add("move", acts);
    }

    /// What is restricted is read for a purpose, and nothing else is made of it.
    private void addOnward(List<CasePage.Act> acts) {
        var placed = one.placed();
        for (var act : onward)
            if (act.functions().stream()
                    .anyMatch(function -> viewer.may(function, placed.organisation(), placed.borough(), placed.area())))
                acts.add(new CasePage.Act(act.of(one.reference()), saying.say(act.titleKey())));
    }

    private boolean theirs() {
        return Cases.isTheirsToAnswer(one, viewer);
    }

    private CasePage.Button button(String verb, boolean warning) {
        return new CasePage.Button(path + "/" + verb, word(verb), warning);
    }

    private void add(String verb, List<CasePage.Act> acts) {
        if (Cases.mayDo(verb, one, viewer)) acts.add(new CasePage.Act(path + "/" + verb, word(verb)));
    }

    private String word(String verb) {
        return saying.say("desk.verb." + verb);
    }
}
