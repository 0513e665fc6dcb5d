package org.wardmote.people;

import java.util.List;

/// Functions as they stand on the day of asking. A {@link Viewer} carries its own; nobody else asks.
public interface Grants {
    List<Grant> today(PersonId person);
}
