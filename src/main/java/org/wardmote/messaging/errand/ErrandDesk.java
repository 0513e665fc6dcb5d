package org.wardmote.messaging.errand;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Function;

@Configuration(proxyBeanMethods = false)
class ErrandDesk {

    @Bean
    DeskEntry errandsEntry() {
        return new DeskEntry(
                "errand.title",
                "errand.hint",
                "/desk/calls-and-letters",
                Set.of(Function.ANSWER, Function.SUPERVISE),
                30);
    }
}
