package org.wardmote.priority.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.TypedDate;

/// An action as somebody fills it in.
///
/// @param owner an organisation's id, or `residents`
/// @param harmless `yes` where they confirm it
public record ActionForm(
        @NotBlank(message = "priority.action.owner.none") @Nullable
        String owner,

        @NotBlank(message = "priority.words.none")
        @Size(max = DatedActions.LONGEST, message = "priority.words.long")
        @Nullable
        String what,

        @NotBlank(message = "priority.action.whose.none") @Size(max = 200, message = "priority.words.long") @Nullable
        String whose,

        @Nullable TypedDate due,
        @Nullable String harmless) {

    static final ActionForm BLANK = new ActionForm(null, null, null, null, null);

    TypedDate day() {
        return due == null ? TypedDate.BLANK : due;
    }

    Actions.New action(Action.Owner kind, LocalDate dueOn) {
        return new Actions.New(
                kind,
                kind == Action.Owner.RESIDENTS ? null : owner,
                String.valueOf(what),
                String.valueOf(whose),
                dueOn,
                "yes".equals(harmless));
    }
}
