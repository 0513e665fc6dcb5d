package org.wardmote.people.erasure;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.wardmote.people.NamesOf;
import org.wardmote.people.PersonId;

/// By the same rules as erasure.
@Component
class KnownNames implements NamesOf {

    private final Identities identities;

    KnownNames(Identities identities) {
        this.identities = identities;
    }

    @Override
    public UnaryOperator<String> without(PersonId person, String instead) {
        return NameCleaner.closely(identities.of(person), instead);
    }
}
