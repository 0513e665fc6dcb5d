package org.wardmote.people.singlesignon;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.people.signin.OtherWay;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SingleSignOnSettings.class)
class SingleSignOnBeans {

    @Bean
    @ConditionalOnProperty("wardmote.single-sign-on.issuer")
    OtherWay organisationWay() {
        return new OtherWay("single-sign-on.way", "single-sign-on.way.hint", "/sign-in/organisation", 20);
    }
}
