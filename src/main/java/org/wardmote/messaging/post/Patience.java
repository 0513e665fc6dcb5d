package org.wardmote.messaging.post;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.wardmote.messaging.post.Post.Outcome;

/// Cuts what takes too long. The line itself notices when the other side says nothing; only from outside can it be
/// noticed that it takes nothing in, or answers letter by letter.
final class Patience {

    /// For each thing that is said about a mail, and one for the mail itself.
    private static final int ANSWERS = 5;

    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("mail patience").factory());
    private final Duration most;

    Patience(Duration forOneAnswer) {
        most = forOneAnswer.multipliedBy(ANSWERS);
        watch.setRemoveOnCancelPolicy(true);
    }

    interface Sending {
        Outcome send() throws IOException;
    }

    Outcome during(Conversation with, Sending sending) throws IOException {
        var end = watch.schedule(with::cut, most.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return sending.send();
        } finally {
            end.cancel(false);
        }
    }

    void end() {
        watch.shutdownNow();
    }
}
