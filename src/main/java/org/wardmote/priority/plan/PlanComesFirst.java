package org.wardmote.priority.plan;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.priority.Stage;
import org.wardmote.priority.priority.BeforeMoving;
import org.wardmote.priority.priority.SomethingIsMissing;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.priority.Worked;

/// Nothing is planned without scanning, analysis and response, and nothing assessed without an assessment of what
/// was done this time round.
@Component
class PlanComesFirst implements BeforeMoving {

    private final Plans plans;
    private final Worked worked;

    PlanComesFirst(Plans plans, Worked worked) {
        this.plans = plans;
        this.worked = worked;
    }

    @Override
    public void check(Standing it, Stage to) {
        if (to == Stage.PLANNED && plans.get(it.id()).find(Part.RESPONSE).isEmpty())
            throw new SomethingIsMissing("Write the plan first: scanning, analysis and response.");
        if (to == Stage.ASSESSED && !isAssessed(it))
            throw new SomethingIsMissing("Write the assessment of what has been done first.");
    }

    private boolean isAssessed(Standing it) {
        var began = worked.steps(it.id()).stream()
                .filter(step -> step.kind().equals("moved") && step.stage() == Stage.ACTING)
                .map(step -> step.happenedAt())
                .reduce((first, last) -> last)
                .orElse(Instant.MIN);
        return plans.get(it.id())
                .find(Part.ASSESSMENT)
                .filter(written -> !written.at().isBefore(began))
                .isPresent();
    }
}
