package org.wardmote.ledger.personal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Regime;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.RecordKind;

/// What the ledger holds of somebody, and taking them out of it. The history holds no person who contributed, so it
/// stays as it is.
@Component
class LedgerPersonalData implements PersonalData {

    private final Contributions contributions;
    private final Exporting exporting;
    private final ExportingDesk desk;
    private final Erasing erasing;
    private final Emptying emptying;

    LedgerPersonalData(
            Contributions contributions, Exporting exporting, ExportingDesk desk, Erasing erasing, Emptying emptying) {
        this.contributions = contributions;
        this.exporting = exporting;
        this.desk = desk;
        this.erasing = erasing;
        this.emptying = emptying;
    }

    @Override
    public String schema() {
        return "ledger";
    }

    @Override
    public List<RecordKind> kinds() {
        return LedgerRecords.KINDS;
    }

    @Override
    public List<Section> export(PersonId person) {
        return Stream.concat(exporting.of(contributions.listOf(person)).stream(), Stream.of(desk.of(person)))
                .toList();
    }

    @Override
    public List<Restriction> restrictions(PersonId person) {
        return contributions.listOf(person).stream()
                .flatMap(LedgerPersonalData::restriction)
                .toList();
    }

    private static Stream<Restriction> restriction(Contribution it) {
        var reference = it.reference().letters();
        if (it.regime() == Regime.LAW_ENFORCEMENT) return Stream.of(new Restriction(reference, Reason.LAW_ENFORCEMENT));
        if (it.passedTo() == PassedTo.SAFEGUARDING) return Stream.of(new Restriction(reference, Reason.SAFEGUARDING));
        var isOpen =
                it.state().isOpen() || it.state() == State.MERGED || it.clock().isRunning();
        return isOpen ? Stream.of(new Restriction(reference, Reason.OPEN_CASE)) : Stream.empty();
    }

    @Override
    public void erase(Erasure erasure) {
        erasing.erase(erasure);
    }

    @Override
    public int retain(Instant now) {
        return emptying.empty(now);
    }
}
