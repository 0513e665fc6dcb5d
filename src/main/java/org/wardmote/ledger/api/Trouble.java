package org.wardmote.ledger.api;

import java.util.List;

/// Ends a call with a problem.
final class Trouble extends RuntimeException {

    private final transient Problem problem;

    Trouble(int status, String title, String detail) {
        this(status, title, detail, List.of());
    }

    Trouble(int status, String title, String detail, List<Problem.Fault> errors) {
        super(title, null, false, false);
        this.problem = Problem.of(status, title, detail, errors);
    }

    Problem problem() {
        return problem;
    }
}
