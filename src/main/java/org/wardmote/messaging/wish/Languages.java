package org.wardmote.messaging.wish;

import java.util.List;
import java.util.Locale;
import org.wardmote.kernel.Choice;

/// The languages to choose from, each by the name that its readers know it by: English, Welsh, and those that most
/// Londoners named as their main one (Office for National Statistics, Census 2021, table TS024).
public final class Languages {

    public static final List<String> CODES = List.of(
            "en", "ro", "es", "pl", "bn", "pt", "it", "gu", "fr", "tr", "ar", "ta", "ur", "pa", "so", "lt", "bg", "sq",
            "zh", "cy");

    public static List<Choice> choices() {
        return CODES.stream().map(code -> new Choice(code, name(code))).toList();
    }

    private static String name(String code) {
        var language = Locale.forLanguageTag(code);
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private Languages() {}
}
