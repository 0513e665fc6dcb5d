package org.wardmote.people.erasure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.people.DataTeller;
import org.wardmote.people.People;
import org.wardmote.people.request.DataRequest;
import org.wardmote.people.request.Outcome;
import org.wardmote.people.request.Requests;

/// Erases everything but what a named person decided to keep, and tells whoever asked what that is, unless telling
/// would prejudice it.
@Component
class CarryingOutErasure implements Outcome {

    private final Erasing erasing;
    private final Identities identities;
    private final Requests requests;
    private final People people;
    private final ObjectProvider<DataTeller> teller;
    private final Frame.Words words;

    CarryingOutErasure(
            Erasing erasing,
            Identities identities,
            Requests requests,
            People people,
            ObjectProvider<DataTeller> teller,
            Frame.Words words) {
        this.erasing = erasing;
        this.identities = identities;
        this.requests = requests;
        this.people = people;
        this.teller = teller;
        this.words = words;
    }

    @Override
    public DataRequest.Kind kind() {
        return DataRequest.Kind.ERASURE;
    }

    /// Told first: afterwards nobody knows where.
    @Override
    public void carryOut(DataRequest request) {
        var person = request.person();
        var known = identities.of(person);
        var kept = request.kept();
        identities
                .emailOf(person)
                .ifPresent(email -> teller.ifAvailable(telling -> telling.tell(
                        email, words.say("data.told.erased.subject"), paragraphs(request), people.language(person))));
        if (!kept.isEmpty()) identities.putAside(request, known);
        erasing.erase(person, known, kept);
        requests.carriedOut(request);
        if (kept.isEmpty()) requests.finished(request);
    }

    private List<String> paragraphs(DataRequest request) {
        var said = new ArrayList<String>();
        said.add(words.say("data.told.erased"));
        var toTell = request.records().stream()
                .filter(record -> record.stays() && Boolean.TRUE.equals(record.told()))
                .toList();
        if (!toTell.isEmpty()) said.add(words.say("data.told.kept"));
        for (var record : toTell)
            said.add(words.say(
                    "data.told.kept.one",
                    record.record(),
                    words.say("data.reason." + record.reason().name()),
                    String.valueOf(record.because())));
        if (!toTell.isEmpty()) said.add(words.say("data.told.complain"));
        return said;
    }
}
