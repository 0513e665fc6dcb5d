package org.wardmote.priority.promise;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Function;

/// This room's line on the desk's front page.
@Configuration(proxyBeanMethods = false)
class PromiseEntries {

    @Bean
    DeskEntry promisesEntry() {
        var functions = Set.of(
                Function.ANSWER,
                Function.SUPERVISE,
                Function.PUBLISH,
                Function.ANALYSE,
                Function.DECIDE,
                Function.SCRUTINISE);
        return new DeskEntry("promise.title", "promise.entry", "/desk/promises", functions, 75);
    }
}
