package org.wardmote.priority.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// What one contribution is to a finding.
///
/// @param stance `for`, `against`, or `out` where it does not belong there
/// @param quoted `yes`: its words are to be quoted, where that is allowed
public record MarkForm(
        @NotBlank(message = "finding.mark.none")
        @Pattern(regexp = "for|against|out|", message = "finding.mark.none")
        @Nullable
        String stance,

        @Pattern(regexp = "yes|no|", message = "finding.mark.none") @Nullable
        String quoted) {

    boolean isOut() {
        return "out".equals(stance);
    }

    boolean dissents() {
        return "against".equals(stance);
    }

    boolean isQuoted() {
        return "yes".equals(quoted);
    }
}
