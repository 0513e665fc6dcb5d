package org.wardmote.ledger.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.intake.Once;
import org.wardmote.people.People;
import org.wardmote.people.Viewer;
import tools.jackson.core.JacksonException;

/// Takes a document in, once for each key that its sender gave it.
@Component
class Receiving {

    private final ReadingStatements reading;
    private final Intake intake;
    private final People people;
    private final Once once;

    Receiving(ReadingStatements reading, Intake intake, People people, Once once) {
        this.reading = reading;
        this.intake = intake;
        this.people = people;
        this.once = once;
    }

    Receipt receive(byte[] document, @Nullable String idempotencyKey) {
        var draft = reading.read(parse(document));
        var token = Once.token("api", idempotencyKey, document);
        return once.take(token, () -> begin(draft, token));
    }

    private static Statement parse(byte[] document) {
        try {
            var statement = Json.MAPPER.readValue(document, Statement.class);
            if (statement != null) return statement;
        } catch (JacksonException e) {
            throw new Trouble(400, "Bad Request", "The document is no JSON of the shape described: " + where(e) + ".");
        }
        throw new Trouble(400, "Bad Request", "The document is empty.");
    }

    /// What Jackson says may quote the words; where it was stays.
    private static String where(JacksonException e) {
        var at = e.getLocation();
        return at == null ? "at its beginning" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private Receipt begin(Draft draft, @Nullable String token) {
        var person = draft.introduction().hasRoute() ? people.introduce(draft.introduction()) : null;
        return intake.take(draft.offer(person, token), Viewer.NOBODY);
    }
}
