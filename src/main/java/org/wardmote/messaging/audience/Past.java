package org.wardmote.messaging.audience;

import org.wardmote.kernel.Period;

/// What those for whom an announcement is have done, and when.
///
/// @param deed the code of a {@link org.wardmote.messaging.Audience}
public record Past(String deed, Period days) {}
