package org.wardmote.ledger;

/// Within the program; people have a {@link org.wardmote.kernel.Reference}.
public record ContributionId(long number) {}
