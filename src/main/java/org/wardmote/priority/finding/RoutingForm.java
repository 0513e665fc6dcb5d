package org.wardmote.priority.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.TypedDate;
import org.wardmote.people.PersonId;

/// To which post, who holds it, and by when it is to be acknowledged there.
public record RoutingForm(
        @NotBlank(message = "finding.routing.post.none")
        @Size(max = Routing.MOST_POST, message = "finding.routing.post.long")
        @Nullable
        String post,

        @Nullable String to,
        @Nullable TypedDate due) {

    static final RoutingForm BLANK = new RoutingForm(null, null, null);

    TypedDate dueTyped() {
        return due == null ? TypedDate.BLANK : due;
    }

    Optional<PersonId> person() {
        try {
            return to == null || to.isBlank() ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(to)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
