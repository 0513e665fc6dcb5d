package org.wardmote.volunteering.asking;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Said;
import org.wardmote.people.Introduction;

/// What somebody types who asks for a scheme or for its coordinator; each form asks some of it.
///
/// @param outline which streets or homes
/// @param details how the coordinator can reach them, shown to nobody else and not before the coordinator agrees
/// @param calm they were shown the ways to help and want it sent all the same
/// @param token given once to each form, so that sending twice is sending once
public record AskForm(
        @Nullable String words,
        @Nullable String outline,
        @Nullable String details,
        @Nullable String name,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String postal,
        @Nullable String calm,
        @Nullable String token) {

    private static final String SOURCE = "watch scheme form";

    public AskForm {
        words = tidy(words);
        outline = line(outline);
        details = tidy(details);
        name = line(name);
        email = line(email);
        telephone = line(telephone);
        postal = tidy(postal);
        calm = line(calm);
        token = line(token);
    }

    static AskForm blank(String token) {
        return new AskForm(null, null, null, null, null, null, null, null, token);
    }

    Introduction introduction(Locale language) {
        return new Introduction(name, email, telephone, postal, language, true, SOURCE);
    }

    boolean isCalm() {
        return "yes".equals(calm);
    }

    /// All that may tell of danger.
    String said() {
        return String.join("\n", written(words), written(outline), written(details));
    }

    /// Every field by its name, for a page that carries the form along; what is empty is left out.
    Map<String, String> carried() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "words", words);
        put(fields, "outline", outline);
        put(fields, "details", details);
        put(fields, "name", name);
        put(fields, "email", email);
        put(fields, "telephone", telephone);
        put(fields, "postal", postal);
        put(fields, "token", token);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) fields.put(name, value);
    }

    static String written(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String tidy(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Said.of(typed, Integer.MAX_VALUE);
    }

    private static @Nullable String line(@Nullable String typed) {
        var tidy = tidy(typed);
        return tidy == null ? null : tidy.replaceAll("\\s+", " ");
    }
}
