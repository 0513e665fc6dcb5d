package org.wardmote.messaging.composing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wardmote.kernel.Choice;

/// Into which an announcement can be translated: those most spoken in London after English, and Welsh.
final class Languages {

    private static final List<String> TAGS = List.of(
            "ar", "bn", "cy", "es", "fa", "fr", "gu", "hi", "it", "pa", "pl", "pt", "ro", "so", "ta", "ti", "tr", "uk",
            "ur", "yo", "zh");

    static Optional<Locale> find(String tag) {
        return TAGS.contains(tag) ? Optional.of(Locale.forLanguageTag(tag)) : Optional.empty();
    }

    /// @param reader in whose language they are named
    static List<Choice> list(Locale reader) {
        return TAGS.stream()
                .map(tag -> new Choice(tag, Locale.forLanguageTag(tag).getDisplayLanguage(reader)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private Languages() {}
}
