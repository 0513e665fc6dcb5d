package org.wardmote.messaging.archive;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.announcement.Announcements;
import org.wardmote.messaging.announcement.Translation;
import org.wardmote.messaging.announcement.Translations;
import org.wardmote.messaging.proof.Composed;

/// What it says in other languages, where somebody translated what it says now.
@Component
class OtherLanguages {

    private final Announcements announcements;
    private final Translations translations;

    OtherLanguages(Announcements announcements, Translations translations) {
        this.announcements = announcements;
        this.translations = translations;
    }

    List<AlertPage.Text> list(Entry entry) {
        return announcements.find(entry.id()).stream()
                .flatMap(one -> translations.list(one).stream())
                .filter(one -> !one.stale())
                .map(OtherLanguages::text)
                .toList();
    }

    /// Named in itself, for whoever reads nothing else.
    private static AlertPage.Text text(Translation one) {
        return new AlertPage.Text(
                one.language().getDisplayLanguage(one.language()),
                one.language().toLanguageTag(),
                List.of("ar", "fa", "ur").contains(one.language().getLanguage()) ? "rtl" : "ltr",
                one.subject(),
                Composed.read(one.words()));
    }
}
