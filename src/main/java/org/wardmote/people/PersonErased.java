package org.wardmote.people;

/// Somebody is no longer known here. Published in the transaction that erased them, after every {@link
/// PersonalData}; for those who hold a {@link PersonId} in memory or have work waiting for one.
public record PersonErased(PersonId person) {}
