package org.wardmote.messaging.composing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What it says in another language.
public record TranslationForm(
        @NotBlank(message = "announcement.translation.language.none") @Nullable
        String language,

        @NotBlank(message = "proof.subject.none") @Size(max = 180, message = "announcement.form.subject.long") @Nullable
        String subject,

        @NotBlank(message = "proof.words.none") @Size(max = 10_000, message = "announcement.form.words.long") @Nullable
        String words) {}
