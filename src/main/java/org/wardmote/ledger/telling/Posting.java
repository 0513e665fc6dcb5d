package org.wardmote.ledger.telling;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;

/// Stages items for whoever contributed.
@Component
class Posting implements Post {

    private final Correspondence correspondence;
    private final Arriving arriving;
    private final Supervisors supervisors;
    private final Clock clock;

    Posting(Correspondence correspondence, Arriving arriving, Supervisors supervisors, Clock clock) {
        this.correspondence = correspondence;
        this.arriving = arriving;
        this.supervisors = supervisors;
        this.clock = clock;
    }

    @Override
    public void receipt(Standing standing) {
        stage(standing, new Item(RECEIPT, standing.id().number()), MessageClass.RECEIPT);
    }

    @Override
    public void send(Standing standing, Happening happening, String kind, MessageClass urgency) {
        var isUnwanted =
                urgency == MessageClass.NOTICE && standing.contribution().outcomeOnly();
        if (!isUnwanted) stage(standing, new Item(kind, happening.id()), urgency);
    }

    @Override
    public void warn(Standing standing, Happening warned) {
        var officer = standing.contribution().assignedTo();
        var warn = new LinkedHashSet<PersonId>();
        if (officer != null) warn.add(officer);
        if (officer == null || standing.contribution().confided()) warn.addAll(supervisors.nearest(standing));
        for (var one : warn) correspondence.stage(one, MessageClass.NOTICE, new Item(WARNED, warned.id()));
    }

    @Override
    public void deliver(Standing standing, Happening happening, String kind) {
        if (Post.canWriteTo(standing)) stage(standing, new Item(kind, happening.id()), MessageClass.ANSWER);
        else arriving.arrived(standing, happening, Kind.LEFT_AT_LINK, null, Moments.now(clock));
    }

    private void stage(Standing standing, Item item, MessageClass urgency) {
        if (Post.canWriteTo(standing))
            correspondence.stage(Objects.requireNonNull(standing.origin().person()), urgency, item);
    }
}
