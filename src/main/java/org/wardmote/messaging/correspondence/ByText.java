package org.wardmote.messaging.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Ways.Way;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.messaging.text.OutgoingText;
import org.wardmote.messaging.text.TextForm;
import org.wardmote.messaging.text.TextPace;
import org.wardmote.messaging.text.Texts;
import org.wardmote.people.contact.MobileNumber;
import org.wardmote.people.contact.Route;

/// By text message: not in quiet hours, no faster than the gateway takes them, and after trouble with it not for a
/// while, so that a gateway which hangs holds up no mail.
@Component
class ByText implements Channel {

    private static final Duration REST = Duration.ofSeconds(30);

    private final Texts texts;
    private final TextForm form;
    private final TextPace pace;
    private final Quiet quiet;
    private final Clock clock;
    private volatile Instant resting = Instant.MIN;

    ByText(Texts texts, TextForm form, TextPace pace, Quiet quiet, Clock clock) {
        this.texts = texts;
        this.form = form;
        this.pace = pace;
        this.quiet = quiet;
        this.clock = clock;
    }

    @Override
    public Way way() {
        return Way.TEXT;
    }

    @Override
    public boolean isOpen() {
        return texts.isOpen();
    }

    @Override
    public Optional<Instant> mustWait(Claimed one, Route route) {
        return quiet.until(one).or(this::rest).or(pace::turn);
    }

    private Optional<Instant> rest() {
        return Optional.of(resting).filter(clock.instant()::isBefore);
    }

    @Override
    public Outcome send(Claimed one, Route route, Letter letter) {
        var number = MobileNumber.read(route.address());
        if (number.isEmpty()) return new Outcome.Never("This is no mobile number.", true);
        var outcome = texts.send(new OutgoingText(number.get(), form.of(letter, one.kind()), one.message()));
        if (outcome instanceof Outcome.Trouble) resting = clock.instant().plus(REST);
        return outcome;
    }
}
