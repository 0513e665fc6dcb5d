package org.wardmote.people.erasure;

import java.time.Clock;
import java.util.Comparator;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.people.PersonErased;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.PersonalData.Erasure;

/// Takes somebody out of every module, and last of all out of this one, where the others may still ask who they
/// were.
@Component
class Erasing {

    private static final String LAST = "people";

    private final ObjectProvider<PersonalData> everywhere;
    private final ApplicationEventPublisher facts;
    private final Frame.Words words;
    private final Clock clock;

    Erasing(ObjectProvider<PersonalData> everywhere, ApplicationEventPublisher facts, Frame.Words words, Clock clock) {
        this.everywhere = everywhere;
        this.facts = facts;
        this.words = words;
        this.clock = clock;
    }

    void erase(PersonId person, Known known, Set<String> kept) {
        var instead = words.say("data.removed");
        var erasure = new Erasure(
                person, NameCleaner.of(known, instead), NameCleaner.closely(known, instead), kept, clock.instant());
        var inOrder = everywhere.stream()
                .sorted(Comparator.comparing(data -> data.schema().equals(LAST)))
                .toList();
        for (var data : inOrder) {
            if (data.schema().equals(LAST)) facts.publishEvent(new PersonErased(person));
            data.erase(erasure);
        }
    }
}
