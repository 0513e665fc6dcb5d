package org.wardmote.ledger.personal;

import java.util.List;
import org.wardmote.people.RecordKind;

/// What the ledger keeps of people, and for how long.
final class LedgerRecords {

    static final int GENERAL_YEARS = 2;
    static final int LAW_ENFORCEMENT_YEARS = 6;

    static final String CONTRIBUTION = "ledger.contribution";
    static final String LAW_ENFORCEMENT = "ledger.contribution.law-enforcement";

    static final String DESK = "ledger.desk";

    static final List<RecordKind> KINDS = List.of(
            new RecordKind(
                    CONTRIBUTION,
                    "What you told the police or the body that oversees them, and what you were answered.",
                    RecordKind.Controller.ADDRESSED,
                    RecordKind.Regime.GENERAL,
                    "A task in the public interest: answering people and learning from what they say.",
                    "2 years after it was closed, or answered where it never was closed. Then your words and every tie"
                            + " to you are removed; dates and states stay, for the public figures."),
            new RecordKind(
                    LAW_ENFORCEMENT,
                    "The same where somebody decided that it is used to prevent, investigate or prosecute crime, and"
                            + " what you answered to an appeal, which the officer of the appeal alone reads.",
                    RecordKind.Controller.POLICE,
                    RecordKind.Regime.LAW_ENFORCEMENT,
                    "Strictly necessary for law enforcement. The history says who decided that, and when; what answers"
                            + " an appeal is held so from the beginning.",
                    "6 years after it was closed, or answered where it never was closed. Then your words and every tie"
                            + " to you are removed."),
            new RecordKind(
                    DESK,
                    "What staff began to write, logged and handed over, and what they said they read a restricted"
                            + " record for.",
                    RecordKind.Controller.ADDRESSED,
                    RecordKind.Regime.GENERAL,
                    "A task in the public interest: answering people.",
                    "An answer begun: until it is sent, or as long as what it answers. A purpose: half an hour here,"
                            + " and in the log of who looked at what. What was logged and handed over: 2 years."));

    private LedgerRecords() {}
}
