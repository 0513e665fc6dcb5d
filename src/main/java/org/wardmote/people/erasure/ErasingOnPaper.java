package org.wardmote.people.erasure;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.request.DataRequest;
import org.wardmote.people.request.OnPaper;

/// To be erased, asked by letter, on the telephone or at a counter.
@Component
class ErasingOnPaper implements OnPaper {

    private final AskingToBeErased asking;

    ErasingOnPaper(AskingToBeErased asking) {
        this.asking = asking;
    }

    @Override
    public boolean take(List<PersonId> persons, Consumer<DataRequest> taken) {
        var waits = false;
        for (var person : persons) if (asking.isThere(person)) waits |= !asking.ask(person, taken);
        return waits;
    }
}
