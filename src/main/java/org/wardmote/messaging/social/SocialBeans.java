package org.wardmote.messaging.social;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.messaging.post.Installation;
import org.wardmote.messaging.post.OwnAddress;

/// Who takes posts: the servers of the accounts for which there are tokens; else, in a demonstration, its own.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SocialSettings.class)
class SocialBeans {

    @Bean
    Servers servers(
            SocialSettings settings, Installation installation, PostOutbox outbox, OwnAddress address, Clock clock) {
        return settings.tokens().isEmpty() && installation.isDemonstration()
                ? new OwnServer(installation, outbox, address)
                : new MastodonServers(settings, clock);
    }
}
