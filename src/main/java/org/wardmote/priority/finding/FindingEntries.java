package org.wardmote.priority.finding;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Function;

/// Findings' line on the desk's front page.
@Configuration(proxyBeanMethods = false)
class FindingEntries {

    @Bean
    DeskEntry findingsEntry() {
        var readers = Set.of(
                Function.ANALYSE,
                Function.DECIDE,
                Function.APPROVE,
                Function.PUBLISH,
                Function.SUPERVISE,
                Function.SCRUTINISE);
        return new DeskEntry("finding.list.title", "finding.list.entry", FindingActs.LIST, readers, 70);
    }
}
