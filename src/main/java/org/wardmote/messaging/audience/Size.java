package org.wardmote.messaging.audience;

import java.util.List;

/// How many an announcement would reach, and why. Counts only.
///
/// @param subscribers each once, whatever number of places brings them in
/// @param overlapping of them, who are brought in by more than one place
/// @param later of them, who asked for a digest and read it there
/// @param reasons how many each kind of following brings in; they overlap, so that they add up to more
public record Size(int subscribers, int overlapping, int later, List<Reason> reasons) {

    /// @param name the area that is followed; for circles and drawn areas the message key of what they are
    public record Reason(String name, boolean isArea, int subscribers) {}
}
