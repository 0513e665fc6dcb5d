package org.wardmote.people.grant;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Period;

/// Gives a function to whoever has an address, known here or not. Where the function may not be given, nobody has
/// been made known either.
@Component
class AppointingStaff {

    private final TransactionTemplate transaction;
    private final Colleagues colleagues;
    private final GivingFunctions giving;

    AppointingStaff(TransactionTemplate transaction, Colleagues colleagues, GivingFunctions giving) {
        this.transaction = transaction;
        this.colleagues = colleagues;
        this.giving = giving;
    }

    /// @param name how they are called in public; empty where that is known
    record Appointment(
            String email, String name, Function function, Granted.Reach reach, Period period, String reason) {}

    /// @return the number of what was given
    long appoint(Appointment wanted, Giver giver) {
        if (wanted.reason().isBlank()) throw new MayNotBeGranted("reason", "Say why, for the record.");
        Long number = transaction.execute(status -> giving.give(
                new Asked(
                        colleagues.findOrIntroduce(wanted.email(), wanted.name(), giver),
                        wanted.function(),
                        wanted.reach(),
                        wanted.period(),
                        wanted.reason().strip()),
                giver));
        return Objects.requireNonNull(number);
    }
}
