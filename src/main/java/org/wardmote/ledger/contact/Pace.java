package org.wardmote.ledger.contact;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.wardmote.guide.Numbers;
import org.wardmote.guide.SignpostNumber;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Pacing;
import org.wardmote.ledger.allowance.Allowance;
import org.wardmote.ledger.wording.When;

/// Holds back a network that sends more than people do. Whoever is behind it, in a library too, keeps all they
/// typed and hears when to send it and what else they can do.
@Component
public class Pace implements Pacing {

    private final Allowance allowance;
    private final int hourly;
    private final Numbers numbers;
    private final Frame.Words words;
    private final Clock clock;

    Pace(Allowance allowance, ContactSettings settings, Numbers numbers, Frame.Words words, Clock clock) {
        this.allowance = allowance;
        this.hourly = settings.hourly();
        this.numbers = numbers;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Duration use(HttpServletRequest request) {
        return allowance.use(Allowance.Way.FORM, hourly, request.getRemoteAddr());
    }

    /// What to say at the field of the words.
    @Override
    public Faults refuse(Duration wait, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        var again = new When(words).time(clock.instant().plus(wait));
        return Faults.NONE.and("words", words.say("ledger.contact.busy", again, otherwise()));
    }

    private String otherwise() {
        return numbers.find("non-emergency").map(SignpostNumber::number).orElse("101");
    }
}
