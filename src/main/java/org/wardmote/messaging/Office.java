package org.wardmote.messaging;

import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;

/// On whose behalf something is told: the organisation, and there the team of an area, else of a borough. Whoever
/// answers there makes the calls and prints the letters.
public record Office(
        String organisation,
        @Nullable AreaId borough,
        @Nullable AreaId area) {}
