package org.wardmote.messaging.announcement;

import java.time.Instant;
import java.util.Locale;
import org.wardmote.people.PersonId;

/// The same in another language.
///
/// @param stale the original has changed since; nobody gets it until somebody has looked at it again
public record Translation(Locale language, String subject, String words, PersonId by, Instant at, boolean stale) {}
