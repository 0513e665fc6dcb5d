package org.wardmote.priority.finding;

import java.time.Clock;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.people.PersonId;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.record.CannotBeNow;

/// Begins findings, each under a reference that nothing else has.
@Component
class NewFindings {

    private final FindingRows findings;
    private final Clock clock;
    private final RandomGenerator random;

    NewFindings(FindingRows findings, Clock clock, RandomGenerator random) {
        this.findings = findings;
        this.clock = clock;
        this.random = random;
    }

    /// @param source what another system calls it
    FindingId begin(Wording wording, Where where, @Nullable String source, PersonId by, Instant at) {
        if (source != null && findings.findBySource(source).isPresent())
            throw new CannotBeNow("This finding has been brought in before.");
        while (true) {
            var reference = Reference.random(random);
            var id = findings.insert(reference, source, wording, where, by, at, Moments.now(clock));
            if (id.isPresent()) return id.get();
        }
    }
}
