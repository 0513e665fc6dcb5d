package org.wardmote.messaging.announcement;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.proof.Composed;

/// Reads announcements for those who send them.
@Component
class KnownAnnounced implements Announced {

    private final Announcements announcements;
    private final Translations translations;

    KnownAnnounced(Announcements announcements, Translations translations) {
        this.announcements = announcements;
        this.translations = translations;
    }

    @Override
    public One get(long announcement) {
        var one = find(announcement);
        return new One(
                one.id(),
                one.reference().letters(),
                one.content().kind(),
                one.content().topic(),
                one.office().organisation(),
                one.office().borough(),
                one.office().area(),
                one.sender(),
                one.result() ? Optional.empty() : Optional.ofNullable(one.follows()),
                one.content().occurred(),
                !one.result() && one.content().kind() == AnnouncementClass.APPEAL && one.officer() != null);
    }

    @Override
    public Text text(long announcement, Locale language) {
        var one = find(announcement);
        var content = one.content();
        return translations.list(one).stream()
                .filter(other -> !other.stale() && other.language().equals(language))
                .findFirst()
                .map(other -> new Text(language, other.subject(), Composed.read(other.words())))
                .orElseGet(() -> new Text(content.language(), content.subject(), Composed.read(content.words())));
    }

    @Override
    public Optional<String> brief(long announcement, Locale language) {
        var content = find(announcement).content();
        return Optional.ofNullable(content.brief())
                .filter(brief -> content.language().equals(language));
    }

    private Announcement find(long id) {
        return announcements.find(id).orElseThrow(NotFound::new);
    }
}
