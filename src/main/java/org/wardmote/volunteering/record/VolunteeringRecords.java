package org.wardmote.volunteering.record;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardmote.area.NamesWithheld;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.RecordKind;
import org.wardmote.people.RecordKind.Controller;
import org.wardmote.people.RecordKind.Regime;
import org.wardmote.platform.Changes;

/// What this module keeps of those who coordinate a scheme, or asked to be put in touch with somebody who does.
@Component
@Order(50)
class VolunteeringRecords implements PersonalData, NamesWithheld {

    static final String COORDINATOR = "volunteering.coordinator";
    static final String INTRODUCTION = "volunteering.introduction";

    private static final String CONSENT = "consent: UK GDPR article 6(1)(a)";

    private final Copy copy;
    private final Erasing erasing;
    private final Cleaning cleaning;
    private final Changes changes;

    VolunteeringRecords(Copy copy, Erasing erasing, Cleaning cleaning, Changes changes) {
        this.copy = copy;
        this.erasing = erasing;
        this.cleaning = cleaning;
        this.changes = changes;
    }

    @Override
    public String schema() {
        return "volunteering";
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(
                new RecordKind(
                        COORDINATOR,
                        "That you coordinate a watch scheme, or were proposed for it, and whether you agreed.",
                        Controller.ADDRESSED,
                        Regime.GENERAL,
                        CONSENT,
                        "while you coordinate it; it ends when you say so"),
                new RecordKind(
                        INTRODUCTION,
                        "That you asked to be put in touch with a coordinator, or were asked as one; what you wanted"
                                + " the other to know, and how they can reach you.",
                        Controller.ADDRESSED,
                        Regime.GENERAL,
                        CONSENT,
                        "what you wrote 90 days after you met or it ended; that you asked two years"));
    }

    @Override
    public List<Section> export(PersonId person) {
        return copy.of(person);
    }

    @Override
    public List<Restriction> restrictions(PersonId person) {
        return List.of();
    }

    @Override
    public void erase(Erasure erasure) {
        erasing.erase(erasure.person());
        cleaning.clean(erasure.without());
        changes.announce();
    }

    @Override
    public int retain(Instant now) {
        return erasing.retain(now);
    }

    @Override
    public void clean(UnaryOperator<String> cleaner) {
        cleaning.clean(cleaner);
        changes.announce();
    }
}
