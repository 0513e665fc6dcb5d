package org.wardmote.people.grant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// What the form offers an administrator: nothing that they may not give.
@Component
class GrantChoices {

    private final Organisations organisations;
    private final Areas areas;
    private final Frame.Words words;

    GrantChoices(Organisations organisations, Areas areas, Frame.Words words) {
        this.organisations = organisations;
        this.areas = areas;
        this.words = words;
    }

    List<Choice> functions(Viewer viewer) {
        var oversight = viewer.reach(Function.ADMINISTER).stream()
                .anyMatch(grant -> grant.kind() == Organisation.Kind.OVERSIGHT);
        var beyond = oversight ? Set.<Function>of() : GrantRules.ONLY_IN_OVERSIGHT;
        return Arrays.stream(Function.values())
                .filter(function -> !beyond.contains(function))
                .map(function -> new Choice(function.name(), words.say("grant.function." + function.name())))
                .toList();
    }

    List<Choice> organisations(Viewer viewer) {
        return viewer.reach(Function.ADMINISTER).stream()
                .map(Grant::organisation)
                .distinct()
                .map(id -> new Choice(id, organisations.get(id).name()))
                .toList();
    }

    List<Choice> boroughs(Viewer viewer) {
        var reach = viewer.reach(Function.ADMINISTER);
        var choices = new ArrayList<Choice>();
        if (reach.stream().anyMatch(grant -> grant.borough() == null))
            choices.add(new Choice("", words.say("grant.everywhere")));
        for (var borough : areas.listBoroughs())
            if (reach.stream()
                    .anyMatch(grant -> grant.borough() == null || borough.id().equals(grant.borough())))
                choices.add(new Choice(borough.slug(), borough.name()));
        return choices;
    }
}
