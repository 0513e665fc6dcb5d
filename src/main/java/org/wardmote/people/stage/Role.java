package org.wardmote.people.stage;

import java.util.UUID;

/// A part that anybody can take.
///
/// @param who in a few words
public record Role(UUID id, String who) {}
