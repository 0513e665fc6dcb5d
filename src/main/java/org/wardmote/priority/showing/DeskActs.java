package org.wardmote.priority.showing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.people.Viewer;
import org.wardmote.priority.Stage;
import org.wardmote.priority.action.Action;
import org.wardmote.priority.action.Actions;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Within;
import org.wardmote.priority.plan.Part;
import org.wardmote.priority.priority.PriorityActs;
import org.wardmote.priority.priority.Standing;

/// What somebody can do with a priority now.
@Component
class DeskActs {

    private final Within within;
    private final Actions actions;

    DeskActs(Within within, Actions actions) {
        this.within = within;
        this.actions = actions;
    }

    List<DeskPriorityPage.Link> list(Standing it, Viewer viewer, Saying saying) {
        if (!within.works(viewer, it.placed())) return List.of();
        var paths = new ArrayList<DeskPriorityPage.Link>();
        for (var to : it.stage().next()) paths.add(act(it, to.code(), "move/" + to.code(), saying));
        if (it.stage() == Stage.CLOSED) return paths;
        Stream.of("evidence", "finding").forEach(one -> paths.add(act(it, one, one, saying)));
        if (it.stage() != Stage.NOT_AGREED)
            for (var part : Part.values())
                if (part != Part.ASSESSMENT || it.stage() == Stage.ACTING)
                    paths.add(act(it, "plan." + part.code(), "plan/" + part.code(), saying));
        if (!it.stage().isLive()) return paths;
        Stream.of("action:actions", "update:update", "review:review")
                .map(one -> one.split(":", -1))
                .forEach(one -> paths.add(act(it, one[0], one[1], saying)));
        return paths;
    }

    private static DeskPriorityPage.Link act(Standing it, String verb, String path, Saying saying) {
        return new DeskPriorityPage.Link(
                saying.say("priority.act." + verb + ".title"), PriorityActs.path(it) + "/" + path);
    }

    List<DeskPriorityPage.Doing> doing(Standing it, Viewer viewer, Saying saying) {
        return actions.list(it.id()).stream()
                .map(action -> new DeskPriorityPage.Doing(
                        action.id(),
                        verbs(action, it, viewer)
                                .map(verb -> new DeskPriorityPage.Link(
                                        saying.say("priority.act." + verb + ".title"),
                                        "/desk/actions/" + action.id() + "/" + verb))
                                .toList()))
                .toList();
    }

    private Stream<String> verbs(Action action, Standing it, Viewer viewer) {
        var placed = it.placed();
        var does = action.organisation() != null
                && viewer.may(Function.ANSWER, action.organisation(), placed.borough(), placed.area());
        return switch (action.state()) {
            case OFFERED -> does ? Stream.of("acceptance", "refusal") : Stream.empty();
            case ACCEPTED ->
                Stream.concat(
                        actions.mayMove(action, viewer) ? Stream.of("day") : Stream.empty(),
                        does || within.works(viewer, placed) ? Stream.of("hours", "done", "given-up") : Stream.empty());
            default -> Stream.empty();
        };
    }
}
