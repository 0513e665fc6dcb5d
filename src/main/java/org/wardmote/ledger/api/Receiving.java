package org.wardmote.ledger.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.history.Beginnings;
import org.wardmote.people.People;
import org.wardmote.people.Viewer;
import tools.jackson.core.JacksonException;

/// Takes a document in, once for each key that its sender gave it.
@Component
class Receiving {

    private final ReadingStatements reading;
    private final Intake intake;
    private final Beginnings beginnings;
    private final People people;
    private final TransactionTemplate transaction;

    Receiving(
            ReadingStatements reading,
            Intake intake,
            Beginnings beginnings,
            People people,
            TransactionTemplate transaction) {
        this.reading = reading;
        this.intake = intake;
        this.beginnings = beginnings;
        this.people = people;
        this.transaction = transaction;
    }

    Receipt receive(byte[] document, @Nullable String idempotencyKey) {
        var draft = reading.read(parse(document));
        var token = idempotencyKey == null ? null : token(idempotencyKey, document);
        return Objects.requireNonNull(transaction.execute(status -> take(draft, token)));
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

    private Receipt take(Draft draft, @Nullable String token) {
        var before = token == null ? Optional.<Receipt>empty() : beginnings.findByToken(token);
        return before.orElseGet(() -> begin(draft, token));
    }

    private Receipt begin(Draft draft, @Nullable String token) {
        var person = draft.introduction().hasRoute() ? people.introduce(draft.introduction()) : null;
        return intake.take(draft.offer(person, token), Viewer.NOBODY);
    }

    /// Of the key and the document together: whoever guesses a key that somebody else used gets nothing of theirs.
    private static String token(String idempotencyKey, byte[] document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(idempotencyKey.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return "api:" + HexFormat.of().formatHex(digest.digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
