package org.wardmote.people.grant;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.LondonTime;

/// Functions as the command line prints them.
@Component
class GrantLines {

    private final RecordedGrants grants;
    private final Colleagues colleagues;
    private final Reaches reaches;
    private final Organisations organisations;
    private final Clock clock;

    GrantLines(
            RecordedGrants grants, Colleagues colleagues, Reaches reaches, Organisations organisations, Clock clock) {
        this.grants = grants;
        this.colleagues = colleagues;
        this.reaches = reaches;
        this.organisations = organisations;
        this.clock = clock;
    }

    List<String> list(@Nullable String email) {
        var found = email == null
                ? organisations.list().stream().flatMap(one -> grants.listIn(one.id()).stream())
                : colleagues.find(email).stream().flatMap(person -> grants.listOf(person).stream());
        return found.map(this::line).toList();
    }

    /// `12  holds    PC Amara Okafor <amara@example.org>  answer  Metropolitan …  2026-11-18 to …`
    String line(Granted granted) {
        return "%4d  %-6s  %s <%s>  %s  %s  %s to %s"
                .formatted(
                        granted.id(),
                        state(granted),
                        colleagues.name(granted.person()),
                        colleagues.email(granted.person()).orElse("erased"),
                        Functions.word(granted.function()),
                        reaches.words(granted.reach()),
                        granted.period().from(),
                        granted.period().end().map(String::valueOf).orElse("…"));
    }

    private String state(Granted granted) {
        var today = LondonTime.today(clock);
        if (granted.holdsOn(today)) return "holds";
        return granted.isOpenOn(today) ? "later" : "ended";
    }
}
