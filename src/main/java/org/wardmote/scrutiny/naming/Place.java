package org.wardmote.scrutiny.naming;

/// Where something counts; 0 where it is of no local area, or of no borough.
public record Place(long borough, long area) {}
