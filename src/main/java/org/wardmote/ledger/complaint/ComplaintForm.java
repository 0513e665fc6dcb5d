package org.wardmote.ledger.complaint;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.contact.Typed;
import org.wardmote.ledger.thread.Added;

/// What went wrong with the response.
///
/// @param calm they were shown the emergency page and want it sent all the same
/// @param token given once to each form, so that sending twice is sending once
public record ComplaintForm(
        @NotEmpty(message = "ledger.thread.words.none")
        @Pattern(regexp = "(?s).{0,10000}", message = "ledger.contact.words.long")
        String words,

        @Nullable String key,
        @Nullable String calm,
        @Nullable String token)
        implements Added {

    public ComplaintForm {
        words = Typed.text(words);
        key = Typed.line(key);
        token = Typed.line(token);
    }

    static ComplaintForm blank(@Nullable String key, String token) {
        return new ComplaintForm("", key, null, token);
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
        if (token != null) fields.put("token", token);
        return fields;
    }
}
