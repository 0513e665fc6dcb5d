package org.wardmote.priority.bringing;

import org.springframework.stereotype.Component;
import org.wardmote.importing.BadRow;
import org.wardmote.ledger.BroughtIds;
import org.wardmote.ledger.ContributionId;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.finding.Gathering;
import org.wardmote.priority.finding.Making;
import org.wardmote.priority.finding.Wording;

/// Makes a finding anew as a file tells of it.
@Component
class BringingFindings {

    private final Making making;
    private final Gathering gathering;
    private final FindingAgain again;
    private final BroughtIds contributions;
    private final Doers doers;

    BringingFindings(Making making, Gathering gathering, FindingAgain again, BroughtIds contributions, Doers doers) {
        this.making = making;
        this.gathering = gathering;
        this.again = again;
        this.contributions = contributions;
        this.doers = doers;
    }

    void bring(Told it) {
        var named = it.list("contributions");
        if (named.isEmpty()) throw new BadRow("\"contributions\" is empty: a finding is made of what people said.");
        var ids = named.stream().map(Told::id).toList();
        var known = contributions.find(it.organisation(), ids);
        for (var id : ids)
            if (!known.containsKey(id)) throw new BadRow("The contribution \"" + id + "\" has not been brought in.");
        var object = it.object();
        var words = Wording.of(
                object.get("title"),
                object.get("statement"),
                object.find("dissent").orElse(null));
        var at = doers.past(it.at("made_at"));
        var by = doers.by(it, "made_by");
        var made = making.make(words, known.values(), it.key(), by, at);
        for (var one : named) mark(made, known.getOrDefault(one.id(), new ContributionId(0)), one, it);
        again.weighed(made.id(), harm(it), object.get("harm_reason"), by, at);
        for (var one : it.history()) again.happened(made.id(), one);
    }

    private void mark(Finding made, ContributionId contribution, Told one, Told it) {
        if (one.is("dissents") || one.is("quoted"))
            gathering.mark(
                    made.id(),
                    contribution,
                    one.is("dissents"),
                    one.is("quoted"),
                    doers.by(it, "made_by"),
                    it.at("made_at"));
    }

    private static int harm(Told it) {
        var said = it.object().get("harm");
        if (!said.matches("[123]")) throw new BadRow("\"harm\" is 1, 2 or 3, not \"" + said + "\".");
        return Integer.parseInt(said);
    }
}
