package org.wardmote.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/// What has to be put right on a form: the field's name to a sentence, in the order of the fields found wanting,
/// one for each. Constraints on a form record carry message keys.
public record Faults(Map<String, String> byField) {

    public static final Faults NONE = new Faults(Map.of());

    /// What cannot even be read as what the field is for has no key of its own.
    public static Faults of(Errors errors, Frame.Words words) {
        var found = new LinkedHashMap<String, String>();
        for (var error : errors.getFieldErrors()) found.putIfAbsent(error.getField(), sentence(error, words));
        return new Faults(found);
    }

    /// A rule said no to all of it, and no field is to blame.
    public static Faults of(Refusal refusal) {
        return NONE.and("", String.valueOf(refusal.getMessage()));
    }

    private static String sentence(FieldError error, Frame.Words words) {
        var key = error.getDefaultMessage();
        return error.isBindingFailure() || key == null ? words.say("form.unreadable") : words.say(key);
    }

    public Faults and(String field, String sentence) {
        var all = new LinkedHashMap<>(byField);
        all.putIfAbsent(field, sentence);
        return new Faults(all);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /// For the field's template part: null where nothing is wrong with it.
    public @Nullable String at(String field) {
        return byField.get(field);
    }
}
