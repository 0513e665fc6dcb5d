package org.wardmote.priority.record;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where findings and decisions may name somebody.
@Configuration(proxyBeanMethods = false)
class ErasableTexts {

    @Bean
    ErasableText findingTexts() {
        return new ErasableText("finding", List.of("title", "statement", "dissent", "harm_reason", "post"));
    }

    @Bean
    ErasableText handOverTexts() {
        return new ErasableText("hand_over", List.of("post"));
    }

    @Bean
    ErasableText versionTexts() {
        return new ErasableText(
                "version",
                List.of(
                        "title",
                        "said",
                        "did",
                        "reason",
                        "weight",
                        "options",
                        "dissent",
                        "anticipated",
                        "post",
                        "correction",
                        "note"));
    }

    @Bean
    ErasableText measuredTexts() {
        return new ErasableText("measured", List.of("found"));
    }

    @Bean
    ErasableText stepTexts() {
        return new ErasableText("step", List.of("post", "note"));
    }
}
