package org.wardmote.messaging.announcement;

import java.util.List;
import java.util.stream.Collectors;
import org.wardmote.kernel.Refusal;
import org.wardmote.messaging.proof.Objection;

/// Something in it has to be put right before anybody gets it.
public final class ItCannotLeaveAsItIs extends Refusal {

    ItCannotLeaveAsItIs(List<Objection> objections) {
        super(objections.stream().map(Objection::sentence).collect(Collectors.joining(" ")));
    }
}
