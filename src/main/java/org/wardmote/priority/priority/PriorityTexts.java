package org.wardmote.priority.priority;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.priority.record.ErasableText;

/// Where priorities, their plans and what is done about them may name somebody.
@Configuration(proxyBeanMethods = false)
class PriorityTexts {

    @Bean
    ErasableText priorityTexts() {
        return new ErasableText("priority", List.of("issue", "goal", "action"));
    }

    @Bean
    ErasableText stageTexts() {
        return new ErasableText("stage_words", List.of("text"));
    }

    @Bean
    ErasableText excerptTexts() {
        return new ErasableText("excerpt", List.of("text"));
    }

    @Bean
    ErasableText planTexts() {
        return new ErasableText("plan_words", List.of("text"));
    }

    @Bean
    ErasableText actionTexts() {
        return new ErasableText("action", List.of("what", "whose", "reply"));
    }

    @Bean
    ErasableText movedDayTexts() {
        return new ErasableText("action_day", List.of("why"));
    }

    @Bean
    ErasableText patrolTexts() {
        return new ErasableText("patrol", List.of("place", "wanted", "answer"));
    }
}
