package org.wardmote.messaging.push;

import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.messaging.post.Installation;

/// Who takes what browsers show: their own push services; in a demonstration its own.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PushSettings.class)
class PushBeans {

    @Bean
    Pushes pushes(
            PushSettings settings,
            Installation installation,
            PushOutbox outbox,
            Vouching vouching,
            PushKey key,
            PushRest rest,
            RandomGenerator random) {
        if (!settings.offered()) return new ClosedPushes();
        if (installation.isDemonstration()) return new KeptPushes(outbox, installation, vouching, key, rest, random);
        return new SealedPushes(new DistantServers(settings.patience()), vouching, key, rest, random);
    }
}
