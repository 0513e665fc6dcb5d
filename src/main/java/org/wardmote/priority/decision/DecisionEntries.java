package org.wardmote.priority.decision;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Function;

/// Decisions' line on the desk's front page.
@Configuration(proxyBeanMethods = false)
class DecisionEntries {

    @Bean
    DeskEntry decisionsEntry() {
        var readers = Set.of(
                Function.ANALYSE,
                Function.DECIDE,
                Function.APPROVE,
                Function.PUBLISH,
                Function.SUPERVISE,
                Function.SCRUTINISE);
        return new DeskEntry("decision.list.title", "decision.list.entry", DecisionActs.LIST, readers, 80);
    }
}
