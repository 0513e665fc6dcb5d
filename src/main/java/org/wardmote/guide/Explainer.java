package org.wardmote.guide;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.figure.ReadingAge;

/// A plain explanation, somebody's to keep right.
///
/// @param html safe to print: written in Markdown, and sanitised
/// @param author who wrote it, and
/// @param owner who answers for it
/// @param age at which it is read with ease; empty where it is too short to say
/// @param reviewed when it was last read against the facts, and `reviewBy` when it has to be again
/// @param replacedBy the slug of what is to be read instead, once there is such a thing
public record Explainer(
        String slug,
        String title,
        Shelf shelf,
        String html,
        String author,
        String owner,
        Optional<ReadingAge> age,
        LocalDate reviewed,
        LocalDate reviewBy,
        @Nullable String replacedBy) {

    /// Where it stands in the guide.
    public enum Shelf {
        TROUBLE,
        SPEAKING,
        POLICE,
        SITE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Something else has taken its place, or nobody has read it again in time; where it is shown, it says so.
    public boolean past(LocalDate day) {
        return replacedBy != null || day.isAfter(reviewBy);
    }

    public String path() {
        return "/guide/" + slug;
    }
}
