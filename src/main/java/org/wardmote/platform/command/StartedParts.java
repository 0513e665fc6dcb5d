package org.wardmote.platform.command;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.wardmote.platform.Command;

/// The platform's parts for one verb, started when the first is asked for and stopped when the verb is done.
final class StartedParts implements Command.Parts, AutoCloseable {

    private final Supplier<ConfigurableApplicationContext> start;
    private @Nullable ConfigurableApplicationContext context;

    StartedParts(Supplier<ConfigurableApplicationContext> start) {
        this.start = start;
    }

    @Override
    public <T> T get(Class<T> type) {
        return started().getBean(type);
    }

    @Override
    public <T> Iterable<T> all(Class<T> type) {
        return started().getBeanProvider(type).orderedStream().toList();
    }

    private ConfigurableApplicationContext started() {
        var there = context;
        if (there == null) {
            there = start.get();
            context = there;
        }
        return there;
    }

    @Override
    public void close() {
        if (context != null) context.close();
    }
}
