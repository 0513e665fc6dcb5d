package org.wardmote.priority.decision;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.kernel.Function;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.desk.Saying;

/// What somebody can do with a decision as it stands.
final class DecisionTodo {

    static List<DecisionPage.Act> of(Decision decision, Version standing, Viewer viewer, Saying saying) {
        var acts = new ArrayList<String>();
        var decides = may(Function.DECIDE, decision, viewer);
        var writes = decides || may(Function.ANALYSE, decision, viewer);
        var state = standing.state();
        if (writes && state.isInWork()) acts.add("draft");
        if (decides && state == Version.State.DRAFTED) acts.add("decision");
        var isTheirs =
                standing.authors().contains(viewer.whom()) || viewer.whom().equals(standing.decidedBy());
        if (may(Function.APPROVE, decision, viewer) && state == Version.State.DECIDED && !isTheirs)
            acts.add("approval");
        if (may(Function.PUBLISH, decision, viewer) && state == Version.State.APPROVED) acts.add("publication");
        var givesBack = decides || may(Function.APPROVE, decision, viewer) || may(Function.PUBLISH, decision, viewer);
        if (givesBack && state.isInWork()) acts.add("return");
        if (writes && decision.isTaken() && !state.isInWork()) acts.add("correction");
        if (writes && decision.isTaken() && state.isInWork() && state != Version.State.APPROVED) acts.add("dropping");
        if (decides && decision.isTaken()) acts.add("outcome");
        if (decides && decision.toldAt() != null && decision.state() != DecisionState.CLOSED && !state.isInWork())
            acts.add("closing");
        var home = DecisionActs.home(decision);
        var shown = new ArrayList<DecisionPage.Act>();
        for (var act : acts)
            shown.add(new DecisionPage.Act(home + "/" + act, saying.say("decision.act." + act + ".title")));
        shown.add(new DecisionPage.Act(home + "/contributions", saying.say("decision.to.contributions")));
        if (decision.isTaken() && !decision.isSecret())
            shown.add(new DecisionPage.Act("/answers/" + decision.reference(), saying.say("decision.to.public")));
        return shown;
    }

    private static boolean may(Function function, Decision decision, Viewer viewer) {
        return Reach.may(viewer, function, decision.placed());
    }

    private DecisionTodo() {}
}
