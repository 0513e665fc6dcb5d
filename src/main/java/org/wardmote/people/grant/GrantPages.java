package org.wardmote.people.grant;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;
import org.wardmote.people.trail.Trails;

/// Words the pages about functions. A list starts from what the administrator reaches; beyond that nothing is
/// there.
@Component
class GrantPages {

    private static final Trails.Above GRANTS = new Trails.Above("grant.title", "/desk/grants");

    private final RecordedGrants grants;
    private final GrantWords wording;
    private final GrantChoices choices;
    private final Trails trails;
    private final Clock clock;

    GrantPages(RecordedGrants grants, GrantWords wording, GrantChoices choices, Trails trails, Clock clock) {
        this.grants = grants;
        this.wording = wording;
        this.choices = choices;
        this.trails = trails;
        this.clock = clock;
    }

    GrantsPage index(Viewer viewer) {
        var today = LondonTime.today(clock);
        var giver = new Giver.Administrator(viewer);
        var open = new ArrayList<GrantsPage.Line>();
        var ended = new ArrayList<GrantsPage.Line>();
        viewer.reach(Function.ADMINISTER).stream()
                .map(Grant::organisation)
                .distinct()
                .flatMap(organisation -> grants.listIn(organisation).stream())
                .filter(granted -> giver.reaches(granted.reach()))
                .forEach(granted -> (granted.isOpenOn(today) ? open : ended).add(wording.line(granted)));
        var byName = Comparator.comparing((GrantsPage.Line line) -> line.cells().getFirst());
        open.sort(byName);
        ended.sort(byName);
        return new GrantsPage(trails.desk("grant.title"), open, ended);
    }

    NewGrantPage form(Viewer viewer, GrantForm form, Faults faults) {
        return new NewGrantPage(
                trails.desk(GRANTS, "grant.new.title"),
                form,
                faults,
                choices.functions(viewer),
                choices.organisations(viewer),
                choices.boroughs(viewer));
    }

    GrantPage show(long id, Viewer viewer, @Nullable String news, EndForm form, Faults faults) {
        var granted = grants.get(id);
        if (!new Giver.Administrator(viewer).reaches(granted.reach())) throw new NotFound();
        var frame = trails.desk(GRANTS, "grant.one.title");
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(frame.say("grant.who"), wording.name(granted));
        wording.email(granted).ifPresent(email -> facts.put(frame.say("grant.email"), email));
        facts.put(frame.say("grant.what"), wording.function(granted.function()));
        facts.put(frame.say("grant.where"), wording.where(granted));
        facts.put(frame.say("grant.days"), wording.days(granted));
        return new GrantPage(
                frame,
                news == null ? null : frame.say(news),
                facts,
                wording.history(granted),
                granted.isOpenOn(LondonTime.today(clock)),
                "/desk/grants/" + id + "/end",
                form,
                faults);
    }
}
