package org.wardmote.ledger.desk;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Function;

/// The ledger's lines on the desk's front page.
@Configuration(proxyBeanMethods = false)
class DeskEntries {

    private static final Set<Function> HANDLING = Set.of(Function.ANSWER, Function.SUPERVISE);

    @Bean
    DeskEntry dueEntry() {
        return new DeskEntry("desk.due.title", "desk.due.entry", "/desk/contributions", HANDLING, 10);
    }

    @Bean
    DeskEntry logEntry() {
        var staff = EnumSet.complementOf(EnumSet.of(Function.HANDLE_INFORMATION, Function.ADMINISTER, Function.AUDIT));
        return new DeskEntry("log.title", "log.entry", "/desk/log", Set.copyOf(staff), 5);
    }

    @Bean
    DeskEntry readingsEntry() {
        return new DeskEntry("desk.waiting.reading.title", "desk.waiting.reading.lede", "/desk/readings", HANDLING, 20);
    }

    @Bean
    DeskEntry releasesEntry() {
        var functions = Set.of(Function.PUBLISH, Function.SUPERVISE);
        return new DeskEntry(
                "desk.waiting.release.title", "desk.waiting.release.lede", "/desk/releases", functions, 30);
    }

    @Bean
    DeskEntry escalationsEntry() {
        var functions = Set.of(Function.SUPERVISE);
        return new DeskEntry("desk.escalations.title", "desk.escalations.lede", "/desk/escalations", functions, 1);
    }

    @Bean
    DeskEntry searchEntry() {
        return new DeskEntry("search.title", "search.entry", "/desk/search", HANDLING, 40);
    }

    @Bean
    DeskEntry referralsEntry() {
        return new DeskEntry("desk.offers.title", "desk.offers.lede", "/desk/referrals", Set.of(Function.ANSWER), 50);
    }

    @Bean
    DeskEntry handOverEntry() {
        return new DeskEntry("handover.title", "handover.entry", "/desk/handover", Set.of(Function.ANSWER), 60);
    }

    @Bean
    DeskEntry handledEntry() {
        return new DeskEntry("handled.title", "handled.entry", "/desk/outcomes", HANDLING, 70);
    }
}
