package org.wardmote.priority.said;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Released;
import org.wardmote.priority.Decisions;
import org.wardmote.priority.Effect;
import org.wardmote.priority.YouSaid.Answer;

/// Words decisions and released answers in the same way.
record Telling(Frame.Words words) {

    Answer decision(Decisions.Published one) {
        if (one.withheld() != null) return withheld(one, one.withheld());
        var nothing = one.effect() == Effect.NONE;
        return new Answer(
                one.reference(),
                one.publishedAt(),
                one.placed(),
                one.title(),
                one.said(),
                words.say(nothing ? "answers.did-not" : "answers.did"),
                nothing ? one.reason() : one.did(),
                nothing ? null : one.reason());
    }

    private Answer withheld(Decisions.Published one, String reason) {
        return new Answer(
                one.reference(),
                one.publishedAt(),
                one.placed(),
                words.say("answers.withheld"),
                null,
                words.say("answers.withheld.heading"),
                words.say("decision.withheld." + reason + ".sentence"),
                null);
    }

    Answer answer(Released.Answer one) {
        var heading = switch (one.disposition()) {
            case ACTED -> "answers.did";
            case NO_ACTION -> "answers.did-not";
            case ANSWERED, REFERRED, MERGED -> "answers.answered";
        };
        return new Answer(
                one.reference(),
                one.releasedAt(),
                one.placed(),
                one.question() != null ? one.question() : title(one.subject()),
                null,
                words.say(one.question() != null ? "answers.answered" : heading),
                one.words(),
                null);
    }

    private String title(@Nullable String subject) {
        return subject == null ? words.say("answers.title.none") : words.say("ledger.subject." + subject);
    }
}
