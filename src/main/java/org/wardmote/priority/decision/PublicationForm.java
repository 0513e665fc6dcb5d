package org.wardmote.priority.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.TypedDate;

/// Whether the public reads it, is told that it exists, or not even that.
///
/// @param kind the kind of reason for withholding
public record PublicationForm(
        @NotBlank(message = "decision.publication.none")
        @Pattern(regexp = "open|withheld|unconfirmed|", message = "decision.publication.none")
        @Nullable
        String how,

        @Pattern(regexp = "court|investigation|safety|privacy|security|", message = "decision.publication.kind.none")
        @Nullable
        String kind,

        @Nullable TypedDate review) {

    static final PublicationForm BLANK = new PublicationForm(null, null, null);

    boolean isOpen() {
        return "open".equals(how);
    }

    boolean lacksKind() {
        return !isOpen() && (kind == null || kind.isBlank());
    }

    TypedDate reviewTyped() {
        return review == null ? TypedDate.BLANK : review;
    }

    Decision.@Nullable Withholding withholding() {
        return isOpen()
                ? null
                : new Decision.Withholding(
                        String.valueOf(kind), reviewTyped().date().orElseThrow(), "unconfirmed".equals(how));
    }
}
