package org.wardmote.volunteering.scheme;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Onward;

/// What is offered on the desk page of a contribution in which somebody asks for a scheme.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchSettings.class)
class SchemeBeans {

    @Bean
    Onward watchSchemeAskedForInIt() {
        return new Onward("watch.onward", "/desk/watch/new", Set.of(Function.ANSWER, Function.SUPERVISE), 30);
    }
}
