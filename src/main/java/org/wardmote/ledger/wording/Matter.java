package org.wardmote.ledger.wording;

import java.time.Instant;
import java.time.LocalTime;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.contribution.Contribution;

/// What every letter about a contribution is made from.
///
/// @param path where the person follows it
/// @param team who has it, as people know them
/// @param organisation to which that team belongs
record Matter(Contribution contribution, String path, String team, String organisation, Frame.Words words) {

    String reference() {
        return contribution.reference().letters();
    }

    String due() {
        return time(contribution.clock().dueAt());
    }

    /// The end of a day is said as the day's last minute, so that nobody takes the day for the next one.
    String time(Instant moment) {
        var local = moment.atZone(LondonTime.ZONE);
        var said = local.toLocalTime().equals(LocalTime.MIDNIGHT) ? local.minusMinutes(1) : local;
        return new When(words).moment(said.toInstant());
    }

    String sender() {
        return words.say("ledger.letters.sender", team, organisation);
    }

    String why() {
        return words.say("ledger.letters.why", organisation, reference());
    }
}
