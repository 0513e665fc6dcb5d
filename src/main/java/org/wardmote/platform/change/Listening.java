package org.wardmote.platform.change;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Listens on a connection of its own for word of changes, and looks at the edition every few seconds besides, so
/// that a lost word or a lost connection delays a change and never hides it.
@Component
class Listening implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Listening.class);
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(2);

    private final DataSource source;
    private final Following following;
    private volatile boolean running;
    private Thread listener = Thread.ofVirtual().unstarted(() -> {});

    Listening(DataSource source, Following following) {
        this.source = source;
        this.following = following;
    }

    @Override
    public void start() {
        following.look();
        running = true;
        listener = Thread.ofPlatform().daemon().name("changes").start(this::listenUntilStopped);
    }

    private void listenUntilStopped() {
        while (running) {
            try {
                listen();
            } catch (SQLException | RuntimeException e) {
                if (running) log.warn("Not hearing of changes for the moment: {}", e.toString());
                pause();
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen " + Editions.CHANNEL);
            try {
                while (running) {
                    following.look();
                    connection.unwrap(PGConnection.class).getNotifications((int) LOOK_ANYWAY.toMillis());
                }
            } finally {
                if (!connection.isClosed()) statement.execute("unlisten *");
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_ANYWAY);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        listener.interrupt();
        try {
            listener.join(LOOK_ANYWAY.multipliedBy(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After an empty installation has been filled, before the web server starts.
    @Override
    public int getPhase() {
        return 100;
    }
}
