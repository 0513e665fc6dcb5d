package org.wardmote.messaging.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.figure.ReadingAge;
import org.wardmote.kernel.Frame;

/// Reads an announcement before anybody gets it.
@Component
public class Proofreading {

    /// As much as a telephone shows of a mail's subject.
    public static final int LONGEST_SUBJECT = 90;

    public static final int MOST = 10_000;

    private final Destinations destinations;
    private final AnnouncementSettings settings;
    private final Frame.Words words;

    Proofreading(Destinations destinations, AnnouncementSettings settings, Frame.Words words) {
        this.destinations = destinations;
        this.settings = settings;
        this.words = words;
    }

    /// Everything that keeps it from leaving, in the order in which it is read.
    public List<Objection> read(String subject, String text, Locale language) {
        var found = new ArrayList<Objection>();
        if (subject.isBlank()) found.add(on("subject", "proof.subject.none"));
        if (subject.length() > LONGEST_SUBJECT) found.add(on("subject", "proof.subject.long", LONGEST_SUBJECT));
        if (text.isBlank()) found.add(on("words", "proof.words.none"));
        Placeholders.find(subject).ifPresent(it -> found.add(on("subject", "proof.placeholder", it)));
        Placeholders.find(text).ifPresent(it -> found.add(on("words", "proof.placeholder", it)));
        for (var address : Composed.addresses(text))
            destinations.fault(address).ifPresent(fault -> found.add(on("words", "proof.link." + fault, address)));
        if (language.getLanguage().equals("en")) age(text, found);
        return List.copyOf(found);
    }

    /// The same with what a text message says of it.
    public List<Objection> read(String subject, String text, @Nullable String brief, Locale language) {
        var found = new ArrayList<>(read(subject, text, language));
        if (brief == null) return List.copyOf(found);
        Placeholders.find(brief).ifPresent(it -> found.add(on("brief", "proof.placeholder", it)));
        for (var address : Composed.addresses(brief))
            destinations.fault(address).ifPresent(fault -> found.add(on("brief", "proof.link." + fault, address)));
        return List.copyOf(found);
    }

    private void age(String text, List<Objection> found) {
        var prose = Composed.prose(text);
        var age = ReadingAge.of(prose);
        if (age.isEmpty() || age.get().years() <= settings.readingAge()) return;
        var longWords = ReadingAge.longWords(prose);
        var sentence =
                words.say("proof.age", age.get().years(), settings.readingAge(), ReadingAge.longestSentence(prose));
        found.add(new Objection(
                "words",
                longWords.isEmpty()
                        ? sentence
                        : sentence + " " + words.say("proof.age.words", String.join(", ", longWords))));
    }

    /// Zero where it is too short to say.
    public int readingAge(String text) {
        return ReadingAge.of(Composed.prose(text)).map(ReadingAge::years).orElse(0);
    }

    private Objection on(String field, String key, Object... args) {
        return new Objection(field, words.say(key, args));
    }
}
