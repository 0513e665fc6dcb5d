package org.wardmote.scrutiny.reach;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Function;

/// Scrutiny's lines on the desk's front page.
@Configuration(proxyBeanMethods = false)
class ScrutinyDesk {

    private static final Set<Function> LOOKING = Set.of(Function.SUPERVISE, Function.SCRUTINISE);

    @Bean
    DeskEntry commandEntry() {
        return new DeskEntry("command.entry.title", "command.entry", "/desk/command", LOOKING, 70);
    }

    @Bean
    DeskEntry evidenceEntry() {
        return new DeskEntry("evidence.title", "evidence.entry", "/desk/evidence", LOOKING, 72);
    }

    @Bean
    DeskEntry targetsEntry() {
        return new DeskEntry("targets.title", "targets.entry", "/desk/targets", LOOKING, 74);
    }
}
