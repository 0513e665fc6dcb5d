package org.wardmote.volunteering.introduction;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Holds;
import org.wardmote.ledger.News;
import org.wardmote.ledger.Telling;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.Warnings;

/// Who hears of a step: the neighbour by the ledger, to which they said it; the coordinator on their own channel;
/// officers where they have to do something.
@Component
class Told {

    static final String ASKER = "volunteering.introduction-asker";
    static final String COORDINATOR = "volunteering.introduction-coordinator";
    static final String OFFICER = "volunteering.introduction-officer";

    private final Holds holds;
    private final News news;
    private final Telling telling;
    private final Correspondence correspondence;
    private final Warnings warnings;

    Told(Holds holds, News news, Telling telling, Correspondence correspondence, Warnings warnings) {
        this.holds = holds;
        this.news = news;
        this.telling = telling;
        this.correspondence = correspondence;
        this.warnings = warnings;
    }

    /// It is not closed before they have been told what came of it.
    void hold(long introduction, ContributionId contribution) {
        holds.hold(holder(introduction), List.of(contribution));
    }

    void asker(long step, ContributionId contribution) {
        news.tell(new Item(ASKER, step), List.of(contribution));
    }

    void coordinator(long step, PersonId coordinator) {
        correspondence.stage(coordinator, MessageClass.NOTICE, new Item(COORDINATOR, step));
    }

    void officers(long step, Scheme scheme) {
        warnings.warn(scheme, new Item(OFFICER, step));
    }

    void outcome(long step, long introduction, Disposition disposition, Collection<ContributionId> contributions) {
        telling.tell(new Item(ASKER, step), disposition, contributions);
        holds.lift(holder(introduction), contributions);
    }

    private static String holder(long introduction) {
        return "watch-introduction:" + introduction;
    }
}
