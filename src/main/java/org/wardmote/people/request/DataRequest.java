package org.wardmote.people.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;

/// What somebody asked about their data.
///
/// @param carriedOutAt when all was decided and everything else was done
/// @param finishedAt when nothing was left that is kept in spite of it
public record DataRequest(
        long id,
        String reference,
        PersonId person,
        Kind kind,
        Instant askedAt,
        LocalDate due,
        @Nullable Instant carriedOutAt,
        @Nullable Instant finishedAt,
        List<Restricted> records) {

    public enum Kind {
        /// To be erased; a record that is kept stays.
        ERASURE,
        /// A copy of what is kept for law enforcement; a record that is kept is not copied.
        EXPORT
    }

    /// A record that stands in the way.
    ///
    /// @param keptIn the schema
    /// @param organisation whose administrators decide; null: any
    /// @param kept null until it is decided
    /// @param told whether the person is told of it
    public record Restricted(
            long id,
            String keptIn,
            String record,
            PersonalData.Reason reason,
            @Nullable String organisation,
            @Nullable Boolean kept,
            @Nullable String because,
            @Nullable Boolean told,
            @Nullable Instant letGoAt) {

        public boolean isDecided() {
            return kept != null;
        }

        public boolean stays() {
            return Boolean.TRUE.equals(kept) && letGoAt == null;
        }
    }

    public boolean isDecided() {
        return records.stream().allMatch(Restricted::isDecided);
    }

    /// The records that stay, by their references.
    public Set<String> kept() {
        return records.stream()
                .filter(Restricted::stays)
                .map(Restricted::record)
                .collect(Collectors.toSet());
    }
}
