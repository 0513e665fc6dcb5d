package org.wardmote.messaging.announcement;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.messaging.AppealEntrusted;
import org.wardmote.messaging.Office;
import org.wardmote.people.Holders;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// The officer of an appeal. While it is a draft, whoever writes it names one. From then on whoever approves does,
/// and never themselves: nobody gives themselves what others wrote in confidence.
@Component
public class Officers {

    private final JdbcClient jdbc;
    private final Kept kept;
    private final Steps steps;
    private final Holders holders;
    private final People people;
    private final ApplicationEventPublisher facts;

    Officers(JdbcClient jdbc, Kept kept, Steps steps, Holders holders, People people, ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.steps = steps;
        this.holders = holders;
        this.people = people;
        this.facts = facts;
    }

    /// Whoever answers for its team.
    public List<PersonId> list(Office office) {
        return holders.list(Function.ANSWER, office.organisation(), office.borough(), office.area());
    }

    public static boolean mayName(Announcement one, Viewer viewer) {
        if (one.content().kind() != AnnouncementClass.APPEAL || one.id() != one.matter()) return false;
        if (one.state() == AnnouncementState.DROPPED) return false;
        var function = one.state().isWritten() ? Function.COMPOSE : Function.APPROVE;
        return Desk.may(viewer, function, one.office());
    }

    public void name(long id, PersonId officer, Viewer by, Instant at) {
        kept.with(id, one -> {
            Desk.require(by, one.office(), Function.COMPOSE, Function.APPROVE);
            if (!mayName(one, by))
                throw new CannotBeNow("Once it has been handed in, whoever approves it names the officer.");
            if (!one.state().isWritten() && officer.equals(by.whom()))
                throw new CannotBeNow("You cannot name yourself. Somebody else who approves can name you.");
            if (!list(one.office()).contains(officer))
                throw new CannotBeNow("They do not answer for this team. Choose a colleague who does.");
            entrust(one, officer, by, at);
            return true;
        });
    }

    /// As it was settled elsewhere, before it was brought in.
    public void brought(long id, PersonId officer, Viewer by, Instant at) {
        kept.with(id, one -> {
            entrust(one, officer, by, at);
            return true;
        });
    }

    private void entrust(Announcement one, PersonId officer, Viewer by, Instant at) {
        if (officer.equals(one.officer())) return;
        jdbc.sql("update messaging.announcement set officer = :officer where id = :id")
                .param("officer", officer.value())
                .param("id", one.id())
                .update();
        steps.add(one.id(), "entrusted", by.whom(), people.staffName(officer).orElse(null), at);
        facts.publishEvent(new AppealEntrusted(one.id(), officer, by.whom()));
    }
}
