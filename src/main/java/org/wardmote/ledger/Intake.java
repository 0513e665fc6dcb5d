package org.wardmote.ledger;

import org.wardmote.people.Viewer;

/// The one door into the ledger, for every channel and every module.
public interface Intake {

    /// The most characters that a contribution may have; said to people before they reach it.
    int LONGEST = 10_000;

    /// Takes it in, in the caller's transaction or one of its own: gives it a reference and a clock, acknowledges
    /// it and stages the receipt. An offer with a token that was taken before gives the same receipt again.
    ///
    /// @param by staff who log what somebody else said; {@link Viewer#NOBODY} for a person's own form or mail
    Receipt take(Offer offer, Viewer by);
}
