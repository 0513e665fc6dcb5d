package org.wardmote.scrutiny.listing;

import java.time.LocalDate;
import org.wardmote.scrutiny.naming.Place;

/// Something that a figure counts once.
///
/// @param subject `decision`, `telling`, `promise` or `meeting`, and
/// @param thing its id there
/// @param measure under which it is tallied
record CountedDeed(String subject, long thing, Place place, LocalDate day, String measure) {}
