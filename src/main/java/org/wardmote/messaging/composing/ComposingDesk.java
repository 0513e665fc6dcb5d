package org.wardmote.messaging.composing;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Function;

@Configuration(proxyBeanMethods = false)
class ComposingDesk {

    @Bean
    DeskEntry announcementsEntry() {
        return new DeskEntry(
                "announcement.list.title",
                "announcement.list.hint",
                Acts.LIST,
                Set.of(Function.COMPOSE, Function.APPROVE, Function.SCRUTINISE),
                35);
    }
}
