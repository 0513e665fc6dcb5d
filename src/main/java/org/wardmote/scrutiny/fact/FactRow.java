package org.wardmote.scrutiny.fact;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.ledger.LedgerFact;
import org.wardmote.ledger.LedgerFact.AnswerUndelivered;
import org.wardmote.ledger.LedgerFact.ClockMissed;
import org.wardmote.ledger.LedgerFact.ContributionAnswered;
import org.wardmote.ledger.LedgerFact.ContributionClosed;
import org.wardmote.ledger.LedgerFact.ContributionMerged;
import org.wardmote.ledger.LedgerFact.ContributionMoved;
import org.wardmote.ledger.LedgerFact.ContributionPassedOn;
import org.wardmote.ledger.LedgerFact.ContributionReceived;
import org.wardmote.ledger.LedgerFact.ContributionReopened;
import org.wardmote.ledger.LedgerFact.ContributionUnmerged;
import org.wardmote.ledger.LedgerFact.OutcomeTold;
import org.wardmote.ledger.LedgerFact.StepPromised;
import org.wardmote.ledger.Placed;

/// A fact as the columns of its row.
final class FactRow {

    private final Map<String, @Nullable Object> columns = new HashMap<>();

    static Map<String, @Nullable Object> of(LedgerFact fact) {
        return new FactRow(fact).columns;
    }

    private FactRow(LedgerFact fact) {
        columns.put("contribution", fact.contribution().number());
        columns.put("organisation", fact.placed().organisation());
        columns.put("borough", number(fact.placed().borough()));
        columns.put("area", number(fact.placed().area()));
        columns.put("round", fact.round());
        columns.put("happened_at", utc(fact.happenedAt()));
        columns.put("recorded_at", utc(fact.recordedAt()));
        switch (fact) {
            case ContributionReceived it -> received(it);
            case ContributionAnswered it -> {
                is("answered");
                clock(it.clockFrom(), it.dueAt());
                columns.put("shared", it.shared());
            }
            case AnswerUndelivered it -> {
                is("undelivered");
                clock(it.clockFrom(), it.dueAt());
            }
            case ClockMissed it -> is("missed");
            case ContributionReopened it -> {
                is("reopened");
                clock(it.happenedAt(), it.dueAt());
            }
            case ContributionPassedOn it -> is("passed-on", it.to().code());
            case ContributionMoved it -> moved(it.from());
            case ContributionMerged it -> {
                is("merged");
                columns.put("other", it.into().number());
            }
            case ContributionUnmerged it -> {
                is("unmerged");
                columns.put("other", it.from().number());
            }
            case StepPromised it -> is("step-promised");
            case OutcomeTold it -> is("outcome-told");
            case ContributionClosed it -> is("closed", it.disposition().code());
        }
    }

    private void received(ContributionReceived it) {
        is("received");
        clock(it.clockFrom(), it.dueAt());
        columns.put("channel", it.channel() == null ? null : it.channel().code());
        columns.put("subject", it.subject());
        columns.put("speaker", it.speaker() == null ? null : it.speaker().value());
        columns.put("owed", it.owed().code());
        columns.put("late", it.late());
        columns.put("imported", it.imported());
    }

    private void moved(Placed from) {
        is("moved");
        columns.put("from_organisation", from.organisation());
        columns.put("from_borough", number(from.borough()));
        columns.put("from_area", number(from.area()));
    }

    private void is(String kind) {
        columns.put("kind", kind);
    }

    private void is(String kind, String detail) {
        is(kind);
        columns.put("detail", detail);
    }

    private void clock(Instant from, Instant due) {
        columns.put("clock_from", utc(from));
        columns.put("due_at", utc(due));
    }

    private static long number(@Nullable AreaId area) {
        return area == null ? 0 : area.number();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
