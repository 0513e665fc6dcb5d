package org.wardmote.importing.run;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;

/// Whether what is stored here is the demonstration or real. It begins empty, becomes either, and a demonstration
/// becomes real once.
@Component
class Installation {

    private final JdbcClient jdbc;
    private final ObjectProvider<DemoFacts> facts;

    Installation(JdbcClient jdbc, ObjectProvider<DemoFacts> facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    boolean isEmpty() {
        return state().isEmpty();
    }

    boolean isDemo() {
        return state().orElse(false);
    }

    void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('wardmote.installation'))")
                .query()
                .listOfRows();
    }

    void markDemo() {
        jdbc.sql("insert into platform.installation (demo) values (true) on conflict do nothing")
                .update();
    }

    /// @return whether a demonstration was removed
    boolean makeReal() {
        var isDemo = state();
        if (isDemo.equals(Optional.of(false))) return false;
        var wasDemo = isDemo.isPresent();
        if (wasDemo) facts.orderedStream().toList().reversed().forEach(DemoFacts::forget);
        jdbc.sql("""
            insert into platform.installation (demo) values (false)
            on conflict (one) do update set demo = false, since = now()\
            """).update();
        return wasDemo;
    }

    private Optional<Boolean> state() {
        return jdbc.sql("select demo from platform.installation")
                .query((row, number) -> row.getBoolean("demo"))
                .optional();
    }
}
