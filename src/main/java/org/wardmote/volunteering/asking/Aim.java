package org.wardmote.volunteering.asking;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.ledger.Placed;
import org.wardmote.volunteering.scheme.Scheme;

/// What somebody is about to ask for, and of which team.
///
/// @param scheme the one that is meant; null for a new one
public record Aim(Kind kind, Area area, @Nullable Scheme scheme) {

    public enum Kind {
        START,
        RESTART,
        INTRODUCTION;

        /// As addresses and messages have it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Placed placed() {
        return new Placed(area.force(), area.borough().id(), area.id());
    }

    /// Where its form goes.
    public String path() {
        return scheme == null ? back() + "/start" : "/watch/schemes/" + scheme.reference() + "/" + kind.word();
    }

    /// Where the schemes around it are.
    public String back() {
        return here(area);
    }

    /// What it is about: the scheme, or the area.
    public String title() {
        return scheme == null ? area.name() : scheme.title();
    }

    static String here(Area area) {
        return "/watch/" + area.borough().slug() + "/" + area.slug();
    }
}
