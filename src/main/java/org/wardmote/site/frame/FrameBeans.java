package org.wardmote.site.frame;

import java.io.IOException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.Frame;

/// Words and assets, read once at the start.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InstallationSettings.class)
class FrameBeans {

    /// A missing word must not take a page away from a reader: its key is shown, and the log names it. Tests put
    /// stricter words in this place.
    @Bean
    @ConditionalOnMissingBean
    Frame.Words words() throws IOException {
        var log = LoggerFactory.getLogger(Bundles.class);
        return Bundles.ofClassPath(key -> {
            log.error("No bundle has the message {}", key);
            return key;
        });
    }

    @Bean
    @ConditionalOnMissingBean
    Frame.Assets assets() throws IOException {
        return Manifest.ofClassPath();
    }
}
