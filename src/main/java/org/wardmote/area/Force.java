package org.wardmote.area;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Period;

/// A police force.
///
/// @param id as data.police.uk writes it: `metropolitan`, `city-of-london`, `btp`
public record Force(
        String id,
        String name,
        @Nullable String url,
        @Nullable String telephone,
        @Nullable String description,
        Period period) {}
