package org.wardmote.people;

/// Somebody unproven, who was introduced by an address, has proved to be a known person: whatever was tied to `was`
/// is now tied to `is`. Published in the transaction that joins them; whoever keeps a {@link PersonId} listens.
public record PersonJoined(PersonId was, PersonId is) {}
