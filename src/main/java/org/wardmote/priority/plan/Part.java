package org.wardmote.priority.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parts of a problem plan (SARA), in the order in which they are written, each with what it has to answer.
public enum Part {
    SCANNING("problem", "harm"),
    /// The problem analysis triangle: whom it happens to, who does it, where.
    ANALYSIS("victim", "offender", "location"),
    RESPONSE("response", "measure", "baseline"),
    ASSESSMENT("result", "learned");

    private final List<String> questions;

    Part(String... questions) {
        this.questions = List.of(questions);
    }

    public List<String> questions() {
        return questions;
    }

    @Nullable
    Part before() {
        return ordinal() == 0 ? null : values()[ordinal() - 1];
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Part> find(String code) {
        return List.of(values()).stream()
                .filter(part -> part.code().equals(code))
                .findFirst();
    }
}
