package org.wardmote.priority.panel;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.action.Action;
import org.wardmote.priority.action.Actions;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.patrol.Patrols;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.promise.Promises;

/// What is owed to a ward, what was missed, and the time that went into it.
@Component
class Owed {

    private static final int MOST = 20;

    private final Actions actions;
    private final Promises promises;
    private final Patrols patrols;

    Owed(Actions actions, Promises promises, Patrols patrols) {
        this.actions = actions;
        this.promises = promises;
        this.patrols = patrols;
    }

    List<String> missed(Placed placed, Saying saying) {
        return promises.listMissed(placed, MOST).stream()
                .map(promise -> saying.say(
                        "panel.missed",
                        saying.say("promise.kind." + promise.kind()),
                        saying.times().date(promise.dueOn()),
                        saying.say("promise.state." + promise.state())))
                .toList();
    }

    List<String> patrols(Placed placed, Saying saying) {
        return patrols.list(placed, MOST).stream()
                .map(patrol -> saying.say("panel.patrol", patrol.place(), saying.say("patrol.state." + patrol.state())))
                .toList();
    }

    List<String> actions(Standing it, Saying saying) {
        return actions.list(it.id()).stream()
                .filter(action -> action.state().isOpen())
                .map(action -> saying.say(
                        "panel.action",
                        action.what(),
                        action.whose(),
                        saying.times().date(action.dueOn())))
                .toList();
    }

    @Nullable
    String hours(Standing it, Saying saying) {
        var sum = actions.list(it.id()).stream().map(Action::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0
                ? null
                : saying.say("priority.hours.spent", sum.stripTrailingZeros().toPlainString());
    }
}
