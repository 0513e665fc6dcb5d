package org.wardmote.priority.showing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PromiseId;
import org.wardmote.priority.PublicNames;
import org.wardmote.priority.promise.Promise;
import org.wardmote.priority.promise.Promised;
import org.wardmote.priority.promise.Promises;

/// What the public calls a promise, and where it reads of it: only by its kind where it was made to one person.
@Component
class PublicPromises implements PublicNames {

    private final Promises promises;
    private final List<Promised> kinds;

    PublicPromises(Promises promises, List<Promised> kinds) {
        this.promises = promises;
        this.kinds = kinds;
    }

    @Override
    public String subject() {
        return "promise";
    }

    @Override
    public Map<Long, Named> of(Collection<Long> ids, Frame.Words words) {
        var found = new HashMap<Long, Named>();
        for (var promise : promises.list(ids.stream().map(PromiseId::new).toList()))
            found.put(
                    promise.id().number(),
                    named(promise, words)
                            .orElseGet(() -> new Named(words.say("promise.kind." + promise.kind()), null)));
        return found;
    }

    private Optional<Named> named(Promise promise, Frame.Words words) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(promise.kind()))
                .findFirst()
                .flatMap(kind -> kind.find(promise.of(), Viewer.NOBODY, words))
                .filter(thing -> thing.publicPath() != null)
                .map(thing -> new Named(thing.text(), thing.publicPath()));
    }
}
