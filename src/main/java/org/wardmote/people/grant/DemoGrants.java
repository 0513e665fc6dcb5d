package org.wardmote.people.grant;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.wardmote.importing.Importing;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Period;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.CastGrants;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;

/// By the same rules as anybody's, and never among real facts.
@Component
class DemoGrants implements CastGrants {

    private final GivingFunctions giving;
    private final Importing importing;
    private final Clock clock;

    DemoGrants(GivingFunctions giving, Importing importing, Clock clock) {
        this.giving = giving;
        this.importing = importing;
        this.clock = clock;
    }

    @Override
    public void give(PersonId person, Grant grant) {
        if (!importing.isDemo() && !importing.isEmpty())
            throw new Refusal.Invalid("Invented people have no place among real facts.");
        var reach = new Granted.Reach(grant.organisation(), grant.borough(), grant.area());
        giving.give(
                new Asked(
                        person,
                        grant.function(),
                        reach,
                        Period.from(LondonTime.today(clock)),
                        "A part in the demonstration."),
                new Giver.Demo());
    }
}
