package org.wardmote.priority.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.TypedDate;
import org.wardmote.priority.Effect;

/// Everything that a decision says. `finding` holds the references of what it rests on, `seen` the draft that was
/// before whoever writes.
public record DecisionForm(
        @Nullable String finding,
        @Nullable Integer seen,

        @NotBlank(message = "decision.form.effect.none")
        @Pattern(regexp = "none|noted|influenced|changed|driven|", message = "decision.form.effect.none")
        @Nullable
        String effect,

        @NotBlank(message = "decision.form.title.none")
        @Size(max = Content.MOST_LINE, message = "decision.form.line")
        @Nullable
        String title,

        @NotBlank(message = "decision.form.said.none")
        @Size(max = Content.MOST, message = "decision.form.long")
        @Nullable
        String said,

        @NotBlank(message = "decision.form.did.none")
        @Size(max = Content.MOST, message = "decision.form.long")
        @Nullable
        String did,

        @NotBlank(message = "decision.form.reason.none")
        @Size(max = Content.MOST, message = "decision.form.long")
        @Nullable
        String reason,

        @NotBlank(message = "decision.form.weight.none")
        @Size(max = Content.MOST, message = "decision.form.long")
        @Nullable
        String weight,

        @NotBlank(message = "decision.form.options.none")
        @Size(max = Content.MOST, message = "decision.form.long")
        @Nullable
        String options,

        @Size(max = Content.MOST, message = "decision.form.long") @Nullable
        String dissent,

        @NotBlank(message = "decision.form.anticipated.none")
        @Size(max = Content.MOST, message = "decision.form.long")
        @Nullable
        String anticipated,

        @Nullable TypedDate looked,

        @NotBlank(message = "decision.form.post.none")
        @Size(max = Content.MOST_LINE, message = "decision.form.line")
        @Nullable
        String post,

        @Size(max = Content.MOST, message = "decision.form.long") @Nullable
        String correction) {

    static DecisionForm on(String findings, @Nullable String title, @Nullable String said) {
        return new DecisionForm(
                findings, null, null, title, said, null, null, null, null, null, null, null, null, null);
    }

    static DecisionForm of(Version version, @Nullable String correction) {
        var content = version.content();
        return new DecisionForm(
                null,
                version.seen(),
                content.effect().code(),
                content.title(),
                content.said(),
                content.did(),
                content.reason(),
                content.weight(),
                content.options(),
                content.dissent(),
                content.anticipated(),
                TypedDate.of(content.lookedAtOn()),
                content.post(),
                correction);
    }

    TypedDate lookedTyped() {
        return looked == null ? TypedDate.BLANK : looked;
    }

    /// Those of the constraints, and the day.
    Faults faults(BindingResult errors, Frame.Words words) {
        var found = Faults.of(errors, words);
        return lookedTyped().date().isPresent() ? found : found.and("looked", words.say("decision.form.looked.none"));
    }

    Content content() {
        return Content.of(
                effect == null || effect.isBlank() ? null : Effect.of(effect),
                title,
                said,
                did,
                reason,
                weight,
                options,
                dissent,
                anticipated,
                lookedTyped().date().orElse(null),
                post,
                correction);
    }
}
