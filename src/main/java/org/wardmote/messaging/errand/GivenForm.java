package org.wardmote.messaging.errand;

import jakarta.validation.constraints.AssertTrue;

/// An answer marked given stops a clock that nobody starts again, so it is confirmed.
public record GivenForm(
        @AssertTrue(message = "errand.given.unconfirmed") boolean confirmed) {}
