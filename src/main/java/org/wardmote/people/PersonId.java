package org.wardmote.people;

import java.util.UUID;

/// Somebody with a route by which they can be reached. Never in a fact, a log, a figure or an address.
public record PersonId(UUID value) {}
