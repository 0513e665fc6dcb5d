package org.wardmote.scrutiny.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Views obtained in a period.
///
/// @param people distinct; null where there were fewer than ten
/// @param channels by which anything was said, most used first
/// @param findings made of them, which gathered
/// @param gathered contributions
record Views(
        int contributions, @Nullable Integer people, List<String> channels, int answered, int findings, int gathered) {}
