package org.wardmote.people;

/// Gives the invented staff of a demonstration what they may do, from today.
public interface CastGrants {
    void give(PersonId person, Grant grant);
}
