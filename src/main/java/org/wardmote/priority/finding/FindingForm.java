package org.wardmote.priority.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;

/// The words of a finding, and by their references what it is made of.
public record FindingForm(
        @NotBlank(message = "finding.form.title.none")
        @Size(max = Wording.MOST_TITLE, message = "finding.form.title.long")
        @Nullable
        String title,

        @NotBlank(message = "finding.form.statement.none")
        @Size(max = Wording.MOST, message = "finding.form.long")
        @Nullable
        String statement,

        @Size(max = Wording.MOST, message = "finding.form.long") @Nullable
        String dissent,

        @Size(max = 20_000, message = "finding.form.long") @Nullable
        String references) {

    static final FindingForm BLANK = new FindingForm(null, null, null, null);

    static FindingForm of(Finding finding) {
        return new FindingForm(finding.title(), finding.statement(), finding.dissent(), null);
    }

    Wording wording() {
        return Wording.of(title, statement, dissent);
    }

    /// Whatever stands between spaces, commas or line ends.
    List<String> named() {
        if (references == null) return List.of();
        return Arrays.stream(references.split("[\\s,;]+"))
                .filter(one -> !one.isBlank())
                .distinct()
                .toList();
    }

    List<Reference> found() {
        return named().stream()
                .flatMap(one -> Reference.find(one).stream())
                .distinct()
                .toList();
    }
}
