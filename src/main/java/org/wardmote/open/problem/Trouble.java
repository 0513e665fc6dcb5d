package org.wardmote.open.problem;

/// Ends a request with a problem.
public final class Trouble extends RuntimeException {

    private final transient Problem problem;

    public Trouble(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
