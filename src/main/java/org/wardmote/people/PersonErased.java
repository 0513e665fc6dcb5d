package org.wardmote.people;

/// Somebody is being erased. Published in that transaction, after every other {@link PersonalData} and before
/// people forgets them; for those who hold a {@link PersonId} in memory or have work waiting for one.
public record PersonErased(PersonId person) {}
