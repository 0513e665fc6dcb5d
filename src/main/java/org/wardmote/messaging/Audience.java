package org.wardmote.messaging;

import java.util.Collection;
import java.util.Set;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Period;
import org.wardmote.people.PersonId;

/// Those of an audience who did something that another module knows of, such as telling a team something. It
/// narrows whom an announcement is for and brings in nobody who has not asked for messages. There is none for what
/// somebody is: no equality characteristic narrows an audience.
public interface Audience {

    /// As it is stored: `contributed`. The message `announcement.past.` and the code says what they did.
    String code();

    /// Whoever did it for an organisation in one of these areas on one of these days.
    Set<PersonId> of(String organisation, Collection<AreaId> areas, Period days);
}
