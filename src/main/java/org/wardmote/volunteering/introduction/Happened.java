package org.wardmote.volunteering.introduction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened to a request to be put in touch.
///
/// @param note what an officer had to say to the neighbour
public record Happened(
        long id,
        long introduction,
        String kind,
        Instant at,
        @Nullable String note) {}
