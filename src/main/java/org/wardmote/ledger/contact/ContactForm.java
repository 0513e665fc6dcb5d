package org.wardmote.ledger.contact;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person may type. Everything but the words may be left out; what is there is already fit to keep.
///
/// @param where in words where it happened
/// @param area which of several areas they meant, once asked: its code, or `none`
/// @param calm they were shown the emergency page and want it sent all the same
/// @param token given once to each form, so that sending twice is sending once
public record ContactForm(
        @NotEmpty(message = "ledger.contact.words.none")
        @Pattern(regexp = "(?s).{0,10000}", message = "ledger.contact.words.long")
        String words,

        @Nullable @Pattern(regexp = ".{0,200}", message = "ledger.contact.where.long")
        String where,

        @Nullable String area,
        @Nullable String subject,
        @Nullable String relation,
        @Nullable String safe,

        @Nullable @Pattern(regexp = ".{0,100}", message = "ledger.contact.name.long")
        String name,

        @Nullable String email,
        @Nullable String telephone,
        @Nullable String postal,
        @Nullable String reply,
        @Nullable String quotable,
        @Nullable String dissatisfied,
        @Nullable String crime,
        @Nullable String calm,
        @Nullable String token) {

    public ContactForm {
        words = Typed.text(words);
        where = Typed.line(where);
        area = Typed.line(area);
        subject = Typed.line(subject);
        relation = Typed.line(relation);
        safe = Typed.line(safe);
        name = Typed.line(name);
        email = Typed.line(email);
        telephone = Typed.line(telephone);
        postal = postal == null || Typed.text(postal).isEmpty() ? null : Typed.text(postal);
        reply = Typed.line(reply);
        quotable = Typed.line(quotable);
        dissatisfied = Typed.line(dissatisfied);
        crime = Typed.line(crime);
        calm = Typed.line(calm);
        token = Typed.line(token);
    }

    static ContactForm blank(String token) {
        return new ContactForm(
                "", null, null, null, null, null, null, null, null, null, null, null, null, null, null, token);
    }

    /// Every field by its name, for a page that carries the form along; what is empty is left out.
    Map<String, String> carried() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("words", words);
        put(fields, "where", where);
        put(fields, "area", area);
        put(fields, "subject", subject);
        put(fields, "relation", relation);
        put(fields, "safe", safe);
        put(fields, "name", name);
        put(fields, "email", email);
        put(fields, "telephone", telephone);
        put(fields, "postal", postal);
        put(fields, "reply", reply);
        put(fields, "quotable", quotable);
        put(fields, "dissatisfied", dissatisfied);
        put(fields, "crime", crime);
        put(fields, "calm", calm);
        put(fields, "token", token);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) fields.put(name, value);
    }

    boolean says(@Nullable String answer) {
        return "yes".equals(answer);
    }

    boolean isSafe() {
        return !"no".equals(safe);
    }

    boolean wantsOutcomeOnly() {
        return "outcome".equals(reply);
    }

    boolean wantsReply() {
        return !"no".equals(reply);
    }
}
