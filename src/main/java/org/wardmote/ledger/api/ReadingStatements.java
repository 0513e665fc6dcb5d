package org.wardmote.ledger.api;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.Subjects;
import org.wardmote.ledger.contact.Typed;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;

/// Reads a statement, or says of each member what is wrong with it.
@Component
class ReadingStatements {

    private static final int LONGEST_PLACE = 200;

    /// What a program that is not ours can bring; what comes by the other channels is written down by staff.
    private static final Set<Channel> CHANNELS = EnumSet.of(
            Channel.API,
            Channel.SOCIAL_POST,
            Channel.SURVEY,
            Channel.FORUM,
            Channel.PARTNER,
            Channel.WATCH_COORDINATOR,
            Channel.THIRD_PARTY);

    private final Addressing addressing;
    private final Subjects subjects;
    private final Introductions introductions;
    private final Frame.Words messages;
    private final Clock clock;

    ReadingStatements(
            Addressing addressing, Subjects subjects, Introductions introductions, Frame.Words messages, Clock clock) {
        this.addressing = addressing;
        this.subjects = subjects;
        this.introductions = introductions;
        this.messages = messages;
        this.clock = clock;
    }

    Draft read(Statement statement) {
        var faults = new Faults();
        var placed = addressing.find(statement.to(), faults);
        var draft = new Draft(
                placed == null ? new Placed("", null, null) : placed,
                faults.oneOf("channel", statement.channel(), Channel.API, CHANNELS, Channel::code),
                faults.oneOf("relation", statement.relation(), Relation.SELF, Relation.values(), Relation::code),
                words(statement.words(), faults),
                place(statement.place(), faults),
                subject(statement.subject(), faults),
                saidAt(statement.saidAt(), faults),
                introduction(statement.contact(), faults),
                !Boolean.FALSE.equals(statement.replyWanted()),
                Boolean.TRUE.equals(statement.quotable()),
                Boolean.TRUE.equals(statement.dissatisfied()),
                Boolean.TRUE.equals(statement.crime()));
        faults.end();
        return draft;
    }

    private static String words(@Nullable String typed, Faults faults) {
        var words = Typed.text(typed);
        if (words.isEmpty()) faults.add("words", "Say something.");
        if (Typed.length(words) > Intake.LONGEST) faults.add("words", "At most " + Intake.LONGEST + " characters.");
        return words;
    }

    private static @Nullable String place(@Nullable String typed, Faults faults) {
        var place = Typed.line(typed);
        if (place != null && Typed.length(place) > LONGEST_PLACE)
            faults.add("place", "At most " + LONGEST_PLACE + " characters.");
        return place;
    }

    private @Nullable String subject(@Nullable String typed, Faults faults) {
        if (typed != null && !subjects.includes(typed))
            faults.add("subject", "One of: " + String.join(", ", subjects.codes()) + ".");
        return typed;
    }

    private @Nullable Instant saidAt(@Nullable String typed, Faults faults) {
        if (typed == null) return null;
        try {
            var moment = Instant.parse(typed);
            if (moment.isAfter(clock.instant())) faults.add("said_at", "It lies in the future.");
            return moment;
        } catch (DateTimeParseException e) {
            faults.add("said_at", "Write an instant like 2026-11-18T12:00:00Z.");
            return null;
        }
    }

    private Introduction introduction(Statement.@Nullable Contact contact, Faults faults) {
        var introduction = contact == null
                ? new Introduction(null, null, null, null, language(), true, "API")
                : new Introduction(
                        Typed.line(contact.name()),
                        Typed.line(contact.email()),
                        Typed.line(contact.telephone()),
                        Typed.line(contact.postal()),
                        language(),
                        !Boolean.FALSE.equals(contact.safe()),
                        "API");
        introductions.faults(introduction).forEach((field, key) -> faults.add("contact." + field, messages.say(key)));
        return introduction;
    }

    private Locale language() {
        return Locale.forLanguageTag(messages.lang());
    }
}
