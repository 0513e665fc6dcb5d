package org.wardmote.priority.promise;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Within;

/// Words promises for the desk; what was promised is told by whoever promised it.
@Component
class PromiseLines {

    private final List<Promised> kinds;
    private final Within within;

    PromiseLines(List<Promised> kinds, Within within) {
        this.kinds = kinds;
        this.within = within;
    }

    PromisesPage.Line of(Promise promise, Viewer viewer, Saying saying) {
        var thing = thing(promise, viewer, saying);
        return new PromisesPage.Line(
                thing.map(Promised.Thing::text).orElseGet(() -> saying.say("promise.kind." + promise.kind())),
                thing.map(Promised.Thing::path).orElse(null),
                saying.say("promise.state." + promise.state()),
                tone(promise),
                saying.say("promise.due", saying.times().date(promise.dueOn())),
                saying.place(promise.placed()),
                promise.firstDueOn().equals(promise.dueOn())
                        ? null
                        : saying.say("promise.moved", saying.times().date(promise.firstDueOn())),
                mayKeep(promise, viewer) ? "/desk/promises/" + promise.id().number() + "/kept" : null);
    }

    Optional<Promised.Thing> thing(Promise promise, Viewer viewer, Saying saying) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(promise.kind()))
                .findFirst()
                .flatMap(kind -> kind.find(promise.of(), viewer, saying.words()));
    }

    private static String tone(Promise promise) {
        return switch (promise.state()) {
            case "missed", "late", "again" -> "late";
            case "kept" -> "good";
            case "released" -> "off";
            default -> "plain";
        };
    }

    /// Whether what is said to one person was done is known to whoever works there; the rest follows from its work.
    boolean mayKeep(Promise promise, Viewer viewer) {
        return promise.isOpen() && promise.kind().equals(NextSteps.KIND) && within.works(viewer, promise.placed());
    }
}
