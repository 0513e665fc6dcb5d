package org.wardmote.volunteering.introduction;

import java.util.Collection;
import java.util.Map;

/// What officers have to take up.
public interface Waiting {

    /// By scheme, of those that have any.
    Map<Long, Integer> count(Collection<Long> schemes);
}
