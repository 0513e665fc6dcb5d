package org.wardmote.people;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What other modules may ask about persons. No address leaves by here.
public interface People {

    /// Keeps the routes and gives them a person of their own, unproven, unless the viewer is that person already.
    /// Inside the caller's transaction. Malformed addresses are refused by name of the field before, see {@link
    /// Introductions}.
    PersonId introduce(Introduction introduction);

    /// The random mark that facts carry for this person; made at first asking.
    Speaker speaker(PersonId person);

    /// The marks of several, of each who is still known here.
    Map<PersonId, Speaker> speakers(Collection<PersonId> persons);

    /// How staff are called in public and to the person they answer, such as `PC Amara Okafor`.
    Optional<String> staffName(PersonId person);

    /// How a person asked to be called. For those who handle their case and for messages to themselves.
    Optional<String> callName(PersonId person);

    Locale language(PersonId person);

    /// False once erased.
    boolean exists(PersonId person);
}
