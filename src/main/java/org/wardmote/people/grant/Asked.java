package org.wardmote.people.grant;

import org.wardmote.kernel.Function;
import org.wardmote.kernel.Period;
import org.wardmote.people.PersonId;

/// A function that somebody would give to a person.
record Asked(PersonId person, Function function, Granted.Reach reach, Period period, String reason) {}
