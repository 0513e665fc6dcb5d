package org.wardmote.priority.finding;

import org.jspecify.annotations.Nullable;
import org.wardmote.priority.record.Texts;

/// The words of a finding, as an analyst puts what many said.
public record Wording(
        String title, String statement, @Nullable String dissent) {

    static final int MOST_TITLE = 150;
    static final int MOST = 3_000;

    public static Wording of(@Nullable String title, @Nullable String statement, @Nullable String dissent) {
        return new Wording(
                Texts.needed("title", title, MOST_TITLE),
                Texts.needed("what people said", statement, MOST),
                Texts.optional("what others said", dissent, MOST));
    }
}
