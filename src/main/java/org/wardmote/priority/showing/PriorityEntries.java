package org.wardmote.priority.showing;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Function;

/// Lines on the desk's front page for what is worked on.
@Configuration(proxyBeanMethods = false)
class PriorityEntries {

    @Bean
    DeskEntry prioritiesEntry() {
        var functions = Set.of(
                Function.ANSWER,
                Function.SUPERVISE,
                Function.PUBLISH,
                Function.ANALYSE,
                Function.DECIDE,
                Function.SCRUTINISE);
        return new DeskEntry("priority.title", "priority.entry", "/desk/priorities", functions, 70);
    }

    @Bean
    DeskEntry actionsEntry() {
        var functions = Set.of(Function.ANSWER, Function.SUPERVISE);
        return new DeskEntry("priority.actions.title", "priority.actions.entry", "/desk/actions", functions, 72);
    }

    @Bean
    DeskEntry panelsEntry() {
        var functions = Set.of(Function.ANSWER, Function.SUPERVISE, Function.SCRUTINISE);
        return new DeskEntry("panel.title", "panel.entry", "/desk/panel", functions, 76);
    }

    @Bean
    DeskEntry patrolsEntry() {
        var functions = Set.of(Function.ANSWER, Function.SUPERVISE);
        return new DeskEntry("patrol.title", "patrol.entry", "/desk/patrols", functions, 78);
    }
}
