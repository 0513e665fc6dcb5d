package org.wardmote.ledger.thread;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.contact.Typed;

/// Something more from the person.
///
/// @param again `yes`: the answer does not answer them
/// @param calm they were shown the emergency page and want it sent all the same
public record ReplyForm(
        @NotEmpty(message = "ledger.thread.words.none")
        @Pattern(regexp = "(?s).{0,10000}", message = "ledger.contact.words.long")
        String words,

        @Nullable String key,
        @Nullable String again,
        @Nullable String calm)
        implements Added {

    public ReplyForm {
        words = Typed.text(words);
        key = Typed.line(key);
    }

    boolean isAgain() {
        return "yes".equals(again);
    }

    @Override
    public boolean isCalm() {
        return "yes".equals(calm);
    }

    @Override
    public Map<String, String> carried() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("words", words);
        if (key != null) fields.put("key", key);
        if (isAgain()) fields.put("again", "yes");
        return fields;
    }
}
