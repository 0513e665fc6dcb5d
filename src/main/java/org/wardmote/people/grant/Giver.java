package org.wardmote.people.grant;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Function;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Whoever gives functions and takes them back.
sealed interface Giver {

    /// @param viewer as they are signed in at this moment
    record Administrator(Viewer viewer) implements Giver {}

    /// Whoever runs the machine: the first administrator has nobody to be appointed by.
    record Operator() implements Giver {}

    /// The invented London, which has its staff from the beginning.
    record Demo() implements Giver {}

    default boolean reaches(Granted.Reach reach) {
        return switch (this) {
            case Administrator(var viewer) ->
                viewer.may(Function.ADMINISTER, reach.organisation(), reach.borough(), reach.area());
            case Operator(), Demo() -> true;
        };
    }

    default @Nullable PersonId person() {
        return this instanceof Administrator(var viewer) ? viewer.person() : null;
    }

    default Granted.How how() {
        return switch (this) {
            case Administrator(var viewer) -> Granted.How.PERSON;
            case Operator() -> Granted.How.COMMAND;
            case Demo() -> Granted.How.DEMO;
        };
    }
}
