package org.wardmote.messaging.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.AnnouncementClass;
import org.wardmote.messaging.announcement.AnnouncementState;
import org.wardmote.messaging.announcement.Desk;
import org.wardmote.messaging.announcement.Officers;
import org.wardmote.messaging.composing.AnnouncementPage.Act;
import org.wardmote.messaging.outbox.Arrivals;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// What a reader of the desk's page can do with an announcement as it stands.
@Component
class Todo {

    private final Acts acts;
    private final Arrivals arrivals;

    Todo(Acts acts, Arrivals arrivals) {
        this.acts = acts;
        this.arrivals = arrivals;
    }

    /// @param writers whoever wrote of it
    List<Act> of(Announcement one, Set<PersonId> writers, Viewer viewer) {
        var all = new ArrayList<Act>();
        var composes = Desk.may(viewer, Function.COMPOSE, one.office());
        var approves = Desk.may(viewer, Function.APPROVE, one.office());
        var wrote = writers.contains(viewer.whom());
        add(all, one, "look", true);
        add(all, one, "arrived", one.isPublic() && arrivals.areKept());
        var isDraft = one.state() == AnnouncementState.DRAFT;
        var waits = one.state() == AnnouncementState.WAITING;
        add(all, one, "draft", composes && isDraft);
        add(all, one, "officer", Officers.mayName(one, viewer));
        add(all, one, "narrowing", composes && isDraft && one.follows() == null);
        add(all, one, "translation", composes && (isDraft || waits));
        add(all, one, "hand-in", composes && isDraft);
        add(all, one, "approval", approves && (waits && !wrote || one.isEmergency() && (isDraft || waits)));
        add(all, one, "return", (composes || approves) && waits);
        add(all, one, "dropping", composes && isDraft);
        add(all, one, "review", approves && !wrote && one.reviewDue(writers) != null);
        add(all, one, "recall", (composes || approves) && one.state().canBeRecalled());
        add(all, one, "correction", composes && one.isPublic());
        add(all, one, "result", composes && one.isPublic() && one.content().kind() == AnnouncementClass.APPEAL);
        if (one.isPublic())
            all.add(new Act("/alerts/" + one.reference(), acts.words().say("announcement.act.public")));
        return all;
    }

    private void add(List<Act> all, Announcement one, String act, boolean can) {
        if (can) all.add(new Act(Acts.home(one) + "/" + act, acts.words().say("announcement.act." + act + ".title")));
    }
}
