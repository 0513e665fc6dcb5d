package org.wardmote.priority.record;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardmote.area.NamesWithheld;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.RecordKind;
import org.wardmote.platform.Changes;

/// This module keeps no person, but staff write what may name one: names go out of it with whoever is erased, and
/// with an officer's name that is withdrawn.
@Component
@Order(40)
class PriorityRecords implements PersonalData, NamesWithheld {

    private static final RecordKind MADE_OF_IT = new RecordKind(
            "priority.decision",
            "What was made of what many people said: findings, decisions, priorities and plans. They hold nobody, and"
                    + " your name goes out of their words when you are erased.",
            RecordKind.Controller.ADDRESSED,
            RecordKind.Regime.GENERAL,
            "A task in the public interest: deciding in the open.",
            "For good, as a public record; words of yours that are quoted are asked of your contribution each time,"
                    + " and end with it.");

    private final Cleaning cleaning;
    private final Changes changes;

    PriorityRecords(Cleaning cleaning, Changes changes) {
        this.cleaning = cleaning;
        this.changes = changes;
    }

    @Override
    public String schema() {
        return "priority";
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(MADE_OF_IT);
    }

    @Override
    public List<Section> export(PersonId person) {
        return List.of();
    }

    @Override
    public List<Restriction> restrictions(PersonId person) {
        return List.of();
    }

    @Override
    public void erase(Erasure erasure) {
        clean(erasure.without());
    }

    @Override
    public int retain(Instant now) {
        return 0;
    }

    @Override
    public void clean(UnaryOperator<String> cleaner) {
        cleaning.clean(cleaner);
        changes.announce();
    }
}
