package org.wardmote.priority.showing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.priority.action.Action;
import org.wardmote.priority.action.Actions;
import org.wardmote.priority.action.Days;
import org.wardmote.priority.action.MovedDay;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.promise.Promise;
import org.wardmote.priority.promise.Promises;

/// Tells who does what by when, and what was kept of it.
@Component
class DoneActions {

    private final Actions actions;
    private final Days days;
    private final Promises promises;

    DoneActions(Actions actions, Days days, Promises promises) {
        this.actions = actions;
        this.days = days;
        this.promises = promises;
    }

    List<Tale.Done> list(Standing it, Saying saying) {
        var all = actions.list(it.id());
        var ids = all.stream().map(Action::id).toList();
        var promised = promises.list("action", ids);
        var moved = days.list(ids);
        return all.stream()
                .map(action -> done(
                        action,
                        promised.stream()
                                .filter(promise -> promise.of() == action.id())
                                .findFirst(),
                        moved.stream()
                                .filter(day -> day.action() == action.id())
                                .map(day -> moved(day, saying))
                                .toList(),
                        saying))
                .toList();
    }

    private static Tale.Done done(Action action, Optional<Promise> promise, List<Tale.Moved> moved, Saying saying) {
        return new Tale.Done(
                action.id(),
                action.what(),
                saying.say("priority.action.by", owner(action, saying), action.whose()),
                saying.say("promise.due", saying.times().date(action.dueOn())),
                saying.say("priority.action.state." + action.state().code()),
                tone(action),
                moved,
                promise.filter(one -> one.missedAt() != null)
                        .map(one -> saying.say("promise.state." + one.state()))
                        .orElse(null),
                action.reply(),
                action.hours().signum() == 0 ? null : saying.say("priority.hours.spent", plain(action.hours())));
    }

    private static Tale.Moved moved(MovedDay day, Saying saying) {
        var times = saying.times();
        var key = day.isLate() ? "priority.action.moved.late" : "priority.action.moved";
        return new Tale.Moved(
                saying.say(key, times.day(day.at()), times.date(day.from()), times.date(day.to())), day.why());
    }

    private static String owner(Action action, Saying saying) {
        var organisation = action.organisation();
        return organisation == null
                ? saying.say("priority.owner.residents")
                : saying.naming().organisation(organisation);
    }

    private static String tone(Action action) {
        return switch (action.state()) {
            case DONE -> "good";
            case DECLINED, GIVEN_UP -> "off";
            default -> "plain";
        };
    }

    @Nullable
    String hours(Standing it, Saying saying) {
        var all = actions.list(it.id());
        var sum = sum(all, null);
        if (sum.signum() == 0) return null;
        return saying.say(
                "priority.hours.all",
                plain(sum),
                plain(sum(all, Action.Owner.POLICE)),
                plain(sum(all, Action.Owner.PARTNER)),
                plain(sum(all, Action.Owner.RESIDENTS)));
    }

    private static BigDecimal sum(List<Action> actions, Action.@Nullable Owner owner) {
        return actions.stream()
                .filter(action -> owner == null || action.owner() == owner)
                .map(Action::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal hours) {
        return hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
    }
}
