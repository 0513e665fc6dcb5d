package org.wardmote.ledger.answer;

import java.util.List;
import java.util.Set;
import org.wardmote.ledger.contribution.Entry;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.people.Viewer;

/// The history of a contribution, worded for colleagues.
final class CaseThread {

    /// What the person themselves did or said.
    private static final Set<String> THEIRS =
            Set.of("received", "replied", "reopened", "reply-wanted", "quotable", "complained");

    static List<CasePage.Said> of(List<Entry> entries, Viewer viewer, Saying saying) {
        return entries.stream().map(entry -> said(entry, viewer, saying)).toList();
    }

    private static CasePage.Said said(Entry entry, Viewer viewer, Saying saying) {
        var by = entry.by();
        var theirs = THEIRS.contains(entry.kind());
        var what = saying.say("desk.kind." + entry.kind());
        var who = by != null && by.equals(viewer.person()) ? saying.say("desk.who.you") : saying.colleague(by);
        return new CasePage.Said(
                by == null ? what : saying.say(theirs ? "desk.thread.logged" : "desk.thread.by", what, who),
                saying.times().near(entry.happenedAt()),
                entry.words(),
                !theirs,
                !entry.forPerson());
    }

    private CaseThread() {}
}
