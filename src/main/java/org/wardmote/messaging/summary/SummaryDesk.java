package org.wardmote.messaging.summary;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.DeskEntry;

@Configuration(proxyBeanMethods = false)
class SummaryDesk {

    @Bean
    DeskEntry summariesEntry() {
        return new DeskEntry(
                "summary.desk.title",
                "summary.desk.entry",
                DeskSummaryPages.LIST,
                Set.of(DeskSummaryPages.READERS),
                60);
    }
}
