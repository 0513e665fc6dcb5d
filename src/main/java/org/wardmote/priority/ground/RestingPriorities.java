package org.wardmote.priority.ground;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Within;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.finding.FindingPage;
import org.wardmote.priority.finding.RestingOnIt;
import org.wardmote.priority.priority.PriorityActs;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.priority.Worked;

/// Shows a finding's page which priorities rest on it. Whoever does not work there reads them as the public does.
@Component
class RestingPriorities implements RestingOnIt {

    private final Grounds grounds;
    private final Worked worked;
    private final Within within;

    RestingPriorities(Grounds grounds, Worked worked, Within within) {
        this.grounds = grounds;
        this.worked = worked;
        this.within = within;
    }

    @Override
    public List<FindingPage.Act> of(Finding finding, Viewer viewer, Saying saying) {
        return worked.list(grounds.listResting(finding.id())).stream()
                .map(it -> new FindingPage.Act(path(it, viewer), text(it, saying)))
                .toList();
    }

    private String path(Standing it, Viewer viewer) {
        return within.reads(viewer, it.placed()) ? PriorityActs.path(it) : "/priorities/" + it.reference();
    }

    private static String text(Standing it, Saying saying) {
        var stage = saying.say("priority.stage." + it.stage().code());
        return saying.say("priority.finding.resting", it.issue(), stage);
    }
}
