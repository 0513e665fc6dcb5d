package org.wardmote.people.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.request.DataRequest;
import org.wardmote.people.request.OnPaper;

/// A copy, asked by letter, on the telephone or at a counter: a private link leads to it, so that nobody here reads
/// what was said to somebody else.
@Component
class CopyingOnPaper implements OnPaper {

    private final Copying copying;
    private final CopyLinks links;

    CopyingOnPaper(Copying copying, CopyLinks links) {
        this.copying = copying;
        this.links = links;
    }

    @Override
    public DataRequest.Kind kind() {
        return DataRequest.Kind.EXPORT;
    }

    @Override
    public Taken take(List<PersonId> persons, Consumer<DataRequest> taken) {
        var asked = new ArrayList<DataRequest>();
        for (var person : persons) asked.add(copying.ask(person, taken));
        return new Taken(!asked.stream().allMatch(DataRequest::isDecided), "/privacy/copy/" + links.make(asked));
    }
}
