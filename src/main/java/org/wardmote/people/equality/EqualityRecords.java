package org.wardmote.people.equality;

import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;
import org.wardmote.kernel.LondonTime;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.RecordKind;
import org.wardmote.people.Speaker;

/// What the equality store keeps of a person.
@Component
class EqualityRecords implements PersonalData, DemoFacts {

    private static final RecordKind KIND = new RecordKind(
            "equality.answer",
            "What you answered to the equality questions, which nobody who deals with what you said can read.",
            RecordKind.Controller.ADDRESSED,
            RecordKind.Regime.GENERAL,
            "explicit consent: UK GDPR articles 6(1)(a) and 9(2)(a)",
            "five years, or until you take it back");

    private final Speakers speakers;
    private final Answers answers;
    private final EqualitySettings settings;

    EqualityRecords(Speakers speakers, Answers answers, EqualitySettings settings) {
        this.speakers = speakers;
        this.answers = answers;
        this.settings = settings;
    }

    @Override
    public String schema() {
        return "equality";
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(KIND);
    }

    @Override
    public List<Section> export(PersonId person) {
        return List.of(
                new Section(KIND.name(), speakers.find(person).map(this::rows).orElse(List.of())));
    }

    private List<Map<String, String>> rows(Speaker speaker) {
        var given = answers.of(speaker);
        var row = new LinkedHashMap<String, String>();
        for (var question : Questions.ALL) {
            var answer = given.get(question.name());
            if (answer != null) row.put(question.name().replace('-', ' '), answer);
        }
        return row.isEmpty() ? List.of() : List.of(row);
    }

    /// Consent can be taken back at any time.
    @Override
    public List<Restriction> restrictions(PersonId person) {
        return List.of();
    }

    @Override
    public void erase(Erasure erasure) {
        speakers.find(erasure.person()).ifPresent(answers::forget);
    }

    @Override
    public int retain(Instant now) {
        return answers.forgetBefore(before(now, settings.kept()), before(now, settings.fixedFor()));
    }

    private static Instant before(Instant now, Period kept) {
        return now.atZone(LondonTime.ZONE).minus(kept).toInstant();
    }

    @Override
    public void forget() {
        answers.forgetAll();
    }
}
