package org.wardmote.priority.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Refusal;
import org.wardmote.priority.Effect;
import org.wardmote.priority.record.Texts;

/// What a decision says. None of it may be left out but dissent, where there was none.
///
/// @param said what people said, to stand beside
/// @param did what was decided
/// @param weight what weight was given to what people said, beside what else
/// @param options what else was considered
/// @param anticipated what it is hoped to bring about, and
/// @param lookedAtOn when that will be looked at
/// @param post of whoever decides, such as `Superintendent for Lambeth`
/// @param correction why there is another version; null in the first
public record Content(
        Effect effect,
        String title,
        String said,
        String did,
        String reason,
        String weight,
        String options,
        @Nullable String dissent,
        String anticipated,
        LocalDate lookedAtOn,
        String post,
        @Nullable String correction) {

    static final int MOST_LINE = 150;
    static final int MOST = 3_000;

    /// As it was typed, made fit to be kept.
    public static Content of(
            @Nullable Effect effect,
            @Nullable String title,
            @Nullable String said,
            @Nullable String did,
            @Nullable String reason,
            @Nullable String weight,
            @Nullable String options,
            @Nullable String dissent,
            @Nullable String anticipated,
            @Nullable LocalDate lookedAtOn,
            @Nullable String post,
            @Nullable String correction) {
        if (effect == null) throw new Refusal.Invalid("Say how far what people said moved the decision.");
        if (lookedAtOn == null) throw new Refusal.Invalid("Name the day on which the outcome will be looked at.");
        return new Content(
                effect,
                Texts.needed("title", title, MOST_LINE),
                Texts.needed("what people said", said, MOST),
                Texts.needed("what was decided", did, MOST),
                Texts.needed("reason", reason, MOST),
                Texts.needed("weight", weight, MOST),
                Texts.needed("options", options, MOST),
                Texts.optional("dissent", dissent, MOST),
                Texts.needed("anticipated outcome", anticipated, MOST),
                lookedAtOn,
                Texts.needed("post", post, MOST_LINE),
                Texts.optional("correction", correction, MOST));
    }

    void requireCorrection() {
        if (correction == null) throw new Refusal.Invalid("Say why there is another version; the public reads it.");
    }

    void requireToBeAhead(Instant at) {
        if (lookedAtOn.isBefore(LocalDate.ofInstant(at, LondonTime.ZONE)))
            throw new Refusal.Invalid("The day on which the outcome will be looked at has gone by already.");
    }
}
