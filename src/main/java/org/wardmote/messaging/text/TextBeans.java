package org.wardmote.messaging.text;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.messaging.post.Installation;

/// Who takes the texts: whoever was named; else, in a demonstration, the outbox; else nobody.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TextSettings.class)
class TextBeans {

    @Bean
    Texts texts(TextSettings settings, Installation installation, TextOutbox outbox, Clock clock) {
        if (TextSettings.isSet(settings.notifyKey())) return new NotifyTexts(settings, clock);
        if (TextSettings.isSet(settings.gateway())) return new GatewayTexts(settings);
        return installation.isDemonstration() ? new KeptTexts(outbox, installation) : new ClosedTexts();
    }
}
