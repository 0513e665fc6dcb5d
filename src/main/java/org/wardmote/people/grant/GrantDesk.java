package org.wardmote.people.grant;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Function;

@Configuration(proxyBeanMethods = false)
class GrantDesk {

    @Bean
    DeskEntry grantsEntry() {
        return new DeskEntry("grant.title", "grant.hint", "/desk/grants", Set.of(Function.ADMINISTER), 80);
    }
}
