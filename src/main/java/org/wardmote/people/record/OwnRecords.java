package org.wardmote.people.record;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.RecordKind;
import org.wardmote.people.RecordKind.Controller;
import org.wardmote.people.RecordKind.Regime;

/// What this module keeps of a person, apart from the answers to the equality questions.
@Component
class OwnRecords implements PersonalData {

    private static final String PUBLIC_TASK = "public task: UK GDPR article 6(1)(e)";
    private static final String LEGAL_OBLIGATION = "legal obligation: UK GDPR article 6(1)(c)";

    private static final List<RecordKind> KINDS = List.of(
            kind(
                    "people.person",
                    "How you asked to be called, the addresses by which you can be answered, and other names and"
                            + " addresses that came with yours, which are never used to reach you.",
                    PUBLIC_TASK,
                    "until nothing else is kept of you, and two years after you last signed in"),
            kind(
                    "people.sign-in",
                    "The browsers in which you signed in and when, and what you sign in with: passkeys, an app for"
                            + " codes.",
                    PUBLIC_TASK,
                    "90 days after the browser was last used; a code, one day; a passkey or an app, until you remove"
                            + " it"),
            kind(
                    "people.consent",
                    "What you agreed to or took back, and which privacy notice you had seen.",
                    LEGAL_OBLIGATION,
                    "as long as your addresses"),
            kind(
                    "people.function",
                    "What staff may do, for whom and where, and who gave it to them.",
                    PUBLIC_TASK,
                    "six years after the last function ended"),
            kind(
                    "people.data-request",
                    "That somebody asked to be erased or for a copy, and what was decided; their name is not kept with"
                            + " it.",
                    LEGAL_OBLIGATION,
                    "six years after it was finished"),
            kind(
                    "people.access",
                    "Which member of staff looked at a restricted record, when, and what for.",
                    LEGAL_OBLIGATION,
                    "six years"));

    private final OwnExport export;
    private final OwnErasure erasure;
    private final OwnRetention retention;

    OwnRecords(OwnExport export, OwnErasure erasure, OwnRetention retention) {
        this.export = export;
        this.erasure = erasure;
        this.retention = retention;
    }

    private static RecordKind kind(String name, String what, String basis, String retention) {
        return new RecordKind(name, what, Controller.ADDRESSED, Regime.GENERAL, basis, retention);
    }

    @Override
    public String schema() {
        return "people";
    }

    @Override
    public List<RecordKind> kinds() {
        return KINDS;
    }

    @Override
    public List<Section> export(PersonId person) {
        return export.of(person);
    }

    @Override
    public List<Restriction> restrictions(PersonId person) {
        return erasure.restrictions(person);
    }

    @Override
    public void erase(Erasure asked) {
        erasure.erase(asked);
    }

    @Override
    public int retain(Instant now) {
        return retention.retain(now);
    }
}
