package org.wardmote.people;

import java.util.UUID;

/// What facts carry in place of a person, so that distinct people can be counted. It is random; only `people` knows
/// whose it is, and erasure deletes that.
public record Speaker(UUID value) {}
