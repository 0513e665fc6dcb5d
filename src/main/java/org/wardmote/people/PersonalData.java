package org.wardmote.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Every module that keeps a person or free text implements this; a house test fails on a schema that does not.
/// All of it runs inside the transaction of whoever asks.
public interface PersonalData {

    /// The schema it speaks for, such as `ledger`.
    String schema();

    List<RecordKind> kinds();

    /// Everything about a person, as sections of rows: the same makes the machine-readable and the readable export.
    List<Section> export(PersonId person);

    /// What cannot be erased now, with why. Empty: all of it can be.
    List<Restriction> restrictions(PersonId person);

    /// Takes the person out of everything but what is kept, also where others named them. May be called again for
    /// the same person, when what was kept need not be any longer.
    void erase(Erasure erasure);

    /// Deletes or empties what has been kept long enough, as its {@link RecordKind} says. Run by the clock.
    ///
    /// @return how many records
    int retain(Instant now);

    /// @param kind the name of one of the {@link #kinds}; what is kept for law enforcement is held back for review
    /// @param rows each a record: field names, in plain English, to values, in order
    record Section(String kind, List<Map<String, String>> rows) {}

    /// @param record its reference, as the person knows it
    /// @param organisation whose administrators decide on it; null: any
    record Restriction(
            String record, Reason reason, @Nullable String organisation) {

        public Restriction(String record, Reason reason) {
            this(record, reason, null);
        }
    }

    enum Reason {
        LAW_ENFORCEMENT,
        SAFEGUARDING,
        OPEN_CASE,
        LEGAL_CLAIM
    }

    /// @param without replaces the person's names and addresses, wherever they stand in a text
    /// @param closely does so in what was written by the person or to them, where a first name alone is theirs too
    /// @param kept the references of the records that a named person decided to keep: these are left as they are
    record Erasure(
            PersonId person,
            UnaryOperator<String> without,
            UnaryOperator<String> closely,
            Set<String> kept,
            Instant at) {}
}
