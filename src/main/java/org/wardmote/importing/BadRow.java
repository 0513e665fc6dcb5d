package org.wardmote.importing;

import org.wardmote.kernel.Refusal;

/// One row, feature or object cannot be taken; the sentence names the field and says what would be right.
public final class BadRow extends Refusal {

    public BadRow(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
