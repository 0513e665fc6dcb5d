package org.wardmote.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

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

    /// Takes the person out of everything that is not restricted, also where others named them.
    void erase(Erasure erasure);

    /// Deletes or empties what has been kept long enough, as its {@link RecordKind} says. Run by the clock.
    ///
    /// @return how many records
    int retain(Instant now);

    /// @param titleKey message key
    /// @param rows each a record: field names to values, in order
    record Section(String name, List<Map<String, String>> rows) {}

    /// @param record its reference, as the person knows it
    record Restriction(String record, Reason reason) {}

    enum Reason {
        LAW_ENFORCEMENT,
        SAFEGUARDING,
        OPEN_CASE,
        LEGAL_CLAIM
    }

    /// @param without replaces the person's names and addresses, wherever they stand in a text
    record Erasure(PersonId person, UnaryOperator<String> without, Instant at) {}
}
