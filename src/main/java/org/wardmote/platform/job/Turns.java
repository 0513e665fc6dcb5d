package org.wardmote.platform.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Job;

/// Sees to it that a job runs on one node at a time: whoever holds PostgreSQL's advisory lock of its name has the
/// turn, the others pass. The lock goes with the connection, so a node that dies holds nobody up.
@Component
@ConditionalOnWebApplication
class Turns {

    private static final Logger log = LoggerFactory.getLogger(Turns.class);

    /// A turn holds a connection for its lock while the job wants more for its work. Were all jobs to begin
    /// together, as they do when the server starts, the locks would leave no connection to work with.
    private static final int AT_ONCE = 5;

    private final DataSource source;
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    Turns(DataSource source) {
        this.source = source;
    }

    /// Runs the job unless another node is running it. What goes wrong is logged and never thrown.
    void take(Job job) {
        try {
            room.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            takeOne(job);
        } finally {
            room.release();
        }
    }

    private void takeOne(Job job) {
        try (var connection = source.getConnection()) {
            if (!lock(connection, job)) return;
            try {
                job.run();
            } finally {
                unlock(connection, job);
            }
        } catch (SQLException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) return;
            log.warn("The job {} failed and will be tried again", job.name(), e);
        }
    }

    private static boolean lock(Connection connection, Job job) throws SQLException {
        return ask(connection, "select pg_try_advisory_lock(hashtext('wardmote job'), hashtext(?))", job);
    }

    private static void unlock(Connection connection, Job job) throws SQLException {
        ask(connection, "select pg_advisory_unlock(hashtext('wardmote job'), hashtext(?))", job);
    }

    private static boolean ask(Connection connection, String sql, Job job) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, job.name());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
