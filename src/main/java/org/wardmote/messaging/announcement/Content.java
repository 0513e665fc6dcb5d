package org.wardmote.messaging.announcement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.area.LatLng;
import org.wardmote.kernel.Refusal;
import org.wardmote.kernel.Said;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.audience.Aim;
import org.wardmote.messaging.proof.Proofreading;

/// What is announced, to whom, in which language.
///
/// @param corners of what was drawn, first not repeated; empty where nothing was
/// @param expiresAt until when it matters
/// @param occurred when what an appeal is about happened
/// @param brief what a text message says; null: the subject
public record Content(
        AnnouncementClass kind,
        Topic topic,
        Set<AreaId> areas,
        List<LatLng> corners,
        Locale language,
        String subject,
        String words,
        @Nullable Instant expiresAt,
        @Nullable Occurred occurred,
        @Nullable String brief) {

    public static final int MOST_IN_BRIEF = 200;

    private static final int MOST_IN_SUBJECT = 200;

    public Content {
        if (areas.isEmpty() && corners.isEmpty())
            throw new Refusal.Invalid("Choose at least one area, or give the corners of one.");
        if (!corners.isEmpty() && corners.size() < 3) throw new Refusal.Invalid("An area has three corners or more.");
        subject = Said.of(subject.replaceAll("\\s+", " "), MOST_IN_SUBJECT);
        words = Said.of(words, Proofreading.MOST);
        brief = brief == null || brief.isBlank() ? null : Said.of(brief.replaceAll("\\s+", " "), MOST_IN_BRIEF);
        areas = Set.copyOf(areas);
        corners = List.copyOf(corners);
    }

    /// In a text message it has its subject.
    public Content(
            AnnouncementClass kind,
            Topic topic,
            Set<AreaId> areas,
            List<LatLng> corners,
            Locale language,
            String subject,
            String words,
            @Nullable Instant expiresAt,
            @Nullable Occurred occurred) {
        this(kind, topic, areas, corners, language, subject, words, expiresAt, occurred, null);
    }

    public Aim aim() {
        return new Aim(areas, corners, topic);
    }

    /// Always in the same order.
    List<AreaId> listAreas() {
        var numbers = new TreeSet<Long>();
        for (var area : areas) numbers.add(area.number());
        return numbers.stream().map(AreaId::new).toList();
    }

    Content withWords(String itsSubject, String itsWords, @Nullable Instant until) {
        return new Content(kind, topic, areas, corners, language, itsSubject, itsWords, until, occurred, null);
    }
}
