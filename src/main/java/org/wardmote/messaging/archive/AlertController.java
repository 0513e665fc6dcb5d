package org.wardmote.messaging.archive;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.announcement.Answers;
import org.wardmote.messaging.proof.Composed;

/// `/alerts/{reference}`: its address for good, also once it has been corrected, recalled or has expired.
@Controller
class AlertController {

    private final Archive archive;
    private final OtherLanguages others;
    private final Placing placing;
    private final Answers answers;
    private final Frames frames;
    private final Frame.Words words;
    private final Clock clock;

    AlertController(
            Archive archive,
            OtherLanguages others,
            Placing placing,
            Answers answers,
            Frames frames,
            Frame.Words words,
            Clock clock) {
        this.archive = archive;
        this.answers = answers;
        this.others = others;
        this.placing = placing;
        this.frames = frames;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(Entry.PATH + "/{reference}")
    @Anyone
    AlertPage show(@PathVariable String reference) {
        var entry = Reference.find(reference).flatMap(archive::find).orElseThrow(NotFound::new);
        var crumbs = List.of(new Crumb(words.say("alerts.crumb"), Entry.PATH), new Crumb(entry.subject(), null));
        var frame = frames.frame(Entry.PATH, crumbs, "alerts.one.title", entry.subject());
        return new AlertPage(
                frame.goodUntil(goodUntil(entry)),
                words.say("announcement.class." + entry.kind().code()) + ", " + placing.where(entry),
                notes(entry),
                Composed.read(entry.words()),
                entry.confided() ? entry.reply() : placing.contact(entry),
                words.say(onward(entry)),
                facts(entry),
                others.list(entry));
    }

    private static String onward(Entry entry) {
        if (!entry.confided()) return "alerts.contact";
        return entry.result() ? "alerts.answer.late" : "alerts.answer";
    }

    private Instant goodUntil(Entry entry) {
        var midnight = LondonTime.nextMidnight(clock);
        var expires = entry.expiresAt();
        return expires != null && expires.isAfter(clock.instant()) && expires.isBefore(midnight) ? expires : midnight;
    }

    private List<AlertPage.Note> notes(Entry entry) {
        var notes = new ArrayList<AlertPage.Note>();
        if (entry.recalled()) notes.add(new AlertPage.Note(words.say("alerts.recalled"), "", ""));
        if (entry.hasExpired(clock.instant())) notes.add(new AlertPage.Note(words.say("alerts.expired"), "", ""));
        lead(notes, "corrected", entry.correctedBy());
        lead(notes, "result", entry.resultIn());
        lead(notes, entry.result() ? "reports" : "corrects", entry.follows());
        return notes;
    }

    private void lead(List<AlertPage.Note> notes, String how, @Nullable String reference) {
        if (reference != null)
            notes.add(new AlertPage.Note(
                    words.say("alerts." + how), Entry.PATH + "/" + reference, words.say("alerts." + how + ".link")));
    }

    private List<AlertPage.Fact> facts(Entry entry) {
        var times = new TimeWords(words, clock.instant());
        var facts = new ArrayList<AlertPage.Fact>();
        facts.add(fact("sender", entry.sender()));
        facts.add(fact("at", times.near(entry.at())));
        facts.add(fact("where", placing.where(entry)));
        var occurred = entry.occurred();
        if (occurred != null) facts.add(fact("happened", times.span(occurred.from(), occurred.until())));
        if (entry.expiresAt() != null) facts.add(fact("until", times.near(entry.expiresAt())));
        if (entry.result() || entry.resultIn() != null) facts.add(fact("answers", answered(entry)));
        facts.add(fact("reference", entry.reference().letters()));
        return facts;
    }

    /// A number and nothing else, and not even that while it is small.
    private String answered(Entry entry) {
        var all = answers.of(entry.matter()).all();
        return words.say(all < Answers.LEAST ? "alerts.answers.few" : "alerts.answers", all, Answers.LEAST);
    }

    private AlertPage.Fact fact(String name, String value) {
        return new AlertPage.Fact(words.say("alerts.fact." + name), value);
    }
}
