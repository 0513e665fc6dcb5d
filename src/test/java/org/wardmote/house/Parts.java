package org.wardmote.house;

import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.wardmote.TestDatabase;
import org.wardmote.Wardmote;

/// The product started as its command line starts it, on an empty database, for documents that are made from its beans.
final class Parts implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final ConfigurableApplicationContext started = new SpringApplicationBuilder(Wardmote.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .run("--wardmote.command=true", "--wardmote.database.url=" + database.url());

    <T> List<T> all(Class<T> type) {
        return started.getBeanProvider(type).orderedStream().toList();
    }

    @Override
    public void close() {
        started.close();
        database.close();
    }
}
