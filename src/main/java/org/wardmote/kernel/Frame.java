package org.wardmote.kernel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds every page: its title and way back, the language, whether this is a demonstration, and where
/// assets lie. A page record holds one; templates ask it for words.
///
/// @param section the navigation entry to mark as current, such as `/areas`
/// @param goodUntil when a date shown on the page changes its meaning, so that a kept copy must be made anew
/// @param personal what is for one reader alone; a page that has it is never kept
public record Frame(
        String title,
        Words words,
        boolean demo,
        List<Crumb> crumbs,
        @Nullable String section,
        boolean indexable,
        Assets assets,
        Instant goodUntil,
        @Nullable Personal personal) {

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    public String lang() {
        return words.lang();
    }

    public String dir() {
        return words.dir();
    }

    public String asset(String name) {
        return assets.path(name);
    }

    /// Whether the desk belongs in the header. Pages that are the same for all never have it.
    public boolean staff() {
        return personal != null && personal.staff();
    }

    public Frame goodUntil(Instant sooner) {
        return sooner.isBefore(goodUntil)
                ? new Frame(title, words, demo, crumbs, section, indexable, assets, sooner, personal)
                : this;
    }

    /// @param formToken what every form on the page must send back as `_csrf`
    /// @param signedInAs how the reader is called here, empty where they have not said; null where they have not
    ///     signed in
    /// @param staff they have signed in to work
    public record Personal(String formToken, @Nullable String signedInAs, boolean staff) {}

    /// The messages of one language.
    public interface Words {
        String say(String key, Object... args);

        String lang();

        String dir();
    }

    /// Where a style sheet, script or font lies, its name carrying a hash of what is in it.
    public interface Assets {
        String path(String name);
    }
}
