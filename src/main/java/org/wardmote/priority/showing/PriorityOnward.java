package org.wardmote.priority.showing;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Onward;

/// What this module makes of a single contribution, offered on its desk page.
@Configuration(proxyBeanMethods = false)
class PriorityOnward {

    private static final Set<Function> WORKING = Set.of(Function.ANSWER, Function.SUPERVISE);

    @Bean
    Onward raisedFromIt() {
        return new Onward("priority.onward", "/desk/priorities/new", WORKING, 10);
    }

    @Bean
    Onward patrolAskedForInIt() {
        return new Onward("patrol.onward", "/desk/patrols/new", WORKING, 20);
    }
}
