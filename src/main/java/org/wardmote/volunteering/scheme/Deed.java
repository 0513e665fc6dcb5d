package org.wardmote.volunteering.scheme;

import static org.wardmote.volunteering.scheme.Stage.ASKED;
import static org.wardmote.volunteering.scheme.Stage.CHECKED;
import static org.wardmote.volunteering.scheme.Stage.CLOSED;
import static org.wardmote.volunteering.scheme.Stage.COORDINATOR_PROPOSED;
import static org.wardmote.volunteering.scheme.Stage.DECLINED;
import static org.wardmote.volunteering.scheme.Stage.DORMANT;
import static org.wardmote.volunteering.scheme.Stage.LIVE;
import static org.wardmote.volunteering.scheme.Stage.NEIGHBOURS_FOUND;
import static org.wardmote.volunteering.scheme.Stage.OFFICER_NAMED;
import static org.wardmote.volunteering.scheme.Stage.RESTART_ASKED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What an officer does about a watch scheme, from which stages, and to which it leads.
public enum Deed {
    /// Names the officer; a scheme that somebody has in hand already stays where it is.
    OFFICER(
            EnumSet.of(
                    ASKED,
                    OFFICER_NAMED,
                    NEIGHBOURS_FOUND,
                    COORDINATOR_PROPOSED,
                    CHECKED,
                    LIVE,
                    DORMANT,
                    RESTART_ASKED),
            OFFICER_NAMED),
    /// Also the way back, where whoever was to coordinate does not.
    NEIGHBOURS(EnumSet.of(OFFICER_NAMED, COORDINATOR_PROPOSED, CHECKED), NEIGHBOURS_FOUND),
    COORDINATOR(EnumSet.of(NEIGHBOURS_FOUND), COORDINATOR_PROPOSED),
    CHECK(EnumSet.of(COORDINATOR_PROPOSED), CHECKED),
    LAUNCH(EnumSet.of(CHECKED), LIVE),
    /// It was looked at again, and lives.
    CONFIRM(EnumSet.of(LIVE), LIVE),
    REST(EnumSet.of(LIVE), DORMANT),
    DECLINE(EnumSet.of(ASKED, OFFICER_NAMED, NEIGHBOURS_FOUND, COORDINATOR_PROPOSED, CHECKED, RESTART_ASKED), DECLINED),
    CLOSE(EnumSet.of(LIVE, DORMANT), CLOSED);

    private final Set<Stage> from;
    private final Stage to;

    Deed(Set<Stage> from, Stage to) {
        this.from = from;
        this.to = to;
    }

    public boolean isOpenTo(Scheme scheme) {
        return from.contains(scheme.stage());
    }

    /// What was live once is dormant again where its restart is declined.
    Stage leads(Scheme scheme) {
        if (this == OFFICER && !scheme.stage().waitsForOfficer()) return scheme.stage();
        return this == DECLINE && scheme.liveSince() != null ? DORMANT : to;
    }

    /// Whoever asked has their outcome.
    boolean settles() {
        return this == LAUNCH || this == DECLINE || this == CLOSE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Deed> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public static List<Deed> openTo(Scheme scheme) {
        return Arrays.stream(values()).filter(one -> one.isOpenTo(scheme)).toList();
    }
}
