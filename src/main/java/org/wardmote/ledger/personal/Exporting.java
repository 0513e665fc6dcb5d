package org.wardmote.ledger.personal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Regime;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.contribution.Entry;
import org.wardmote.people.PersonalData.Section;

/// Everything about somebody: each contribution and each word of its thread, colleagues' notes included.
@Component
class Exporting {

    private final Contributions contributions;

    Exporting(Contributions contributions) {
        this.contributions = contributions;
    }

    List<Section> of(List<Contribution> theirs) {
        return List.of(
                section(LedgerRecords.CONTRIBUTION, Regime.GENERAL, theirs),
                section(LedgerRecords.LAW_ENFORCEMENT, Regime.LAW_ENFORCEMENT, theirs));
    }

    private Section section(String kind, Regime regime, List<Contribution> theirs) {
        var rows = new ArrayList<Map<String, String>>();
        for (var one : theirs) {
            if (one.regime() != regime) continue;
            rows.add(row(one));
            for (var entry : contributions.thread(one.id())) rows.add(row(one, entry));
        }
        return new Section(kind, rows);
    }

    private static Map<String, String> row(Contribution it) {
        var row = new LinkedHashMap<String, String>();
        row.put("reference", it.reference().letters());
        row.put("said to", it.placed().organisation());
        row.put("channel", it.channel().code());
        put(row, "subject", it.subject());
        row.put("said", it.saidAt().toString());
        row.put("received", it.receivedAt().toString());
        row.put("state", it.state().code());
        row.put("an answer was due", it.clock().dueAt().toString());
        put(row, "closed", text(it.closedAt()));
        row.put("may be quoted without your name", it.quotable() ? "yes" : "no");
        row.put("reply wanted", it.replyWanted() ? "yes" : "no");
        return row;
    }

    private static Map<String, String> row(Contribution it, Entry entry) {
        var row = new LinkedHashMap<String, String>();
        row.put("reference", it.reference().letters());
        row.put("what happened", entry.kind());
        row.put("when", entry.happenedAt().toString());
        put(row, "words", entry.words());
        return row;
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static void put(Map<String, String> row, String name, @Nullable String value) {
        if (value != null) row.put(name, value);
    }
}
