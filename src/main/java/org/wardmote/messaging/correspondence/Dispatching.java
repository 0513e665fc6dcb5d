package org.wardmote.messaging.correspondence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.post.Installation;

/// Sends what is staged, within a second where nothing is in the way: rung awake on the node that staged it, and
/// looking every two seconds for what other nodes and the command line have left.
@Component
@ConditionalOnWebApplication
class Dispatching implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Dispatching.class);
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Dispatcher dispatcher;
    private final Bell bell;
    private final Installation installation;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Dispatching(Dispatcher dispatcher, Bell bell, Installation installation) {
        this.dispatcher = dispatcher;
        this.bell = bell;
        this.installation = installation;
    }

    @Override
    public void start() {
        running = true;
        for (var number = 1; number <= installation.connections(); number++)
            threads.add(Thread.ofVirtual().name("dispatch " + number).start(this::sendUntilStopped));
    }

    private void sendUntilStopped() {
        try {
            while (running) if (!sent()) bell.await(LOOK_ANYWAY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean sent() {
        try {
            return dispatcher.once() > 0;
        } catch (RuntimeException e) {
            if (running) log.warn("Nothing can be sent for the moment: {}", e.toString());
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        for (var thread : threads) bell.ring();
        try {
            for (var thread : threads) thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After what is followed has caught up, before the web server starts; stopped after it.
    @Override
    public int getPhase() {
        return 200;
    }
}
