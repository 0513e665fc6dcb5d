package org.wardmote.priority.showing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Contributed;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.evidence.Evidence;
import org.wardmote.priority.evidence.Resting;
import org.wardmote.priority.finding.Findings;
import org.wardmote.priority.ground.Ground;
import org.wardmote.priority.ground.Grounds;
import org.wardmote.priority.priority.Standing;

/// The contributions and findings that a priority rests on, as far as somebody may read them.
@Component
class Rested {

    private final Resting resting;
    private final Contributed contributed;
    private final Grounds grounds;
    private final Findings findings;

    Rested(Resting resting, Contributed contributed, Grounds grounds, Findings findings) {
        this.resting = resting;
        this.contributed = contributed;
        this.grounds = grounds;
        this.findings = findings;
    }

    List<DeskPriorityPage.Link> list(Standing it, Viewer viewer, Saying saying) {
        return Stream.concat(findings(it, viewer, saying), contributions(it, viewer))
                .toList();
    }

    private Stream<DeskPriorityPage.Link> findings(Standing it, Viewer viewer, Saying saying) {
        var ids = grounds.list(it.id()).stream().map(Ground::finding).toList();
        return findings.list(ids).stream()
                .flatMap(found -> findings.find(found.reference(), viewer).stream())
                .map(found -> new DeskPriorityPage.Link(
                        saying.say("priority.finding.link", found.title()), "/desk/findings/" + found.reference()));
    }

    private Stream<DeskPriorityPage.Link> contributions(Standing it, Viewer viewer) {
        var ids = resting.list(it.id()).stream()
                .map(Evidence::contribution)
                .flatMap(Stream::ofNullable)
                .toList();
        return contributed.list(ids, viewer).stream()
                .map(heard -> new DeskPriorityPage.Link(
                        heard.reference().toString(), "/desk/contributions/" + heard.reference()));
    }
}
