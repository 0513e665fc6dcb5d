package org.wardmote.engagement.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;

/// A meeting as a file has it.
///
/// @param source where the file comes from, and `sourceId` what it calls the meeting
record MeetingRow(
        String source,
        String sourceId,
        List<AreaId> areas,
        String title,
        String type,
        String description,
        Instant starts,
        @Nullable Instant ends,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String stepFree,
        @Nullable String hearingLoop,
        @Nullable String languages,
        @Nullable String daytimeAlternative,
        @Nullable String contactEmail,
        @Nullable String contactTelephone,
        boolean cancelled) {

    /// Always the same for the same meeting of the same source, and telling nothing of either.
    String uid() {
        return UUID.nameUUIDFromBytes((source + "\n" + sourceId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /// Free of withheld names; an address that holds one is dropped, since it would lead nowhere.
    MeetingRow cleaned(UnaryOperator<String> cleaner) {
        return new MeetingRow(
                source,
                sourceId,
                areas,
                cleaner.apply(title),
                cleaner.apply(type),
                cleaner.apply(description),
                starts,
                ends,
                cleaned(address, cleaner),
                postcode,
                cleaned(stepFree, cleaner),
                cleaned(hearingLoop, cleaner),
                cleaned(languages, cleaner),
                cleaned(daytimeAlternative, cleaner),
                contactEmail == null || !cleaner.apply(contactEmail).equals(contactEmail) ? null : contactEmail,
                cleaned(contactTelephone, cleaner),
                cancelled);
    }

    private static @Nullable String cleaned(@Nullable String text, UnaryOperator<String> cleaner) {
        return text == null ? null : cleaner.apply(text);
    }
}
