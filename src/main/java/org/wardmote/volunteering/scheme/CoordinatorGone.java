package org.wardmote.volunteering.scheme;

/// Nobody coordinates a scheme any more. Published in the transaction in which that becomes so.
public record CoordinatorGone(long scheme) {}
