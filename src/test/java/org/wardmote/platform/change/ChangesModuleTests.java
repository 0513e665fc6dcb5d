package org.wardmote.platform.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.wardmote.TestDatabase;
import org.wardmote.platform.Follower;

class ChangesModuleTests {

    private final TestDatabase database = TestDatabase.fresh();
    private final Editions editions = new Editions(database.jdbc());
    private final List<Listening> nodes = new ArrayList<>();

    @AfterEach
    void close() {
        nodes.forEach(Listening::stop);
        database.close();
    }

    @Test
    void committedChangeReachesEveryNode() throws InterruptedException {
        var one = node();
        var other = node();
        database.transaction().executeWithoutResult(status -> editions.announce());
        assertThat(one.poll(30, TimeUnit.SECONDS)).isEqualTo("caught up");
        assertThat(other.poll(30, TimeUnit.SECONDS)).isEqualTo("caught up");
    }

    @Test
    void changeRolledBackReachesNobody() throws InterruptedException {
        var node = node();
        database.transaction().executeWithoutResult(status -> {
            editions.announce();
            status.setRollbackOnly();
        });
        database.transaction().executeWithoutResult(status -> editions.announce());
        assertThat(node.poll(30, TimeUnit.SECONDS)).isEqualTo("caught up");
        assertThat(node).isEmpty();
    }

    @Test
    void lostWordIsMadeUpForByLooking() throws InterruptedException {
        var node = node();
        database.jdbc().sql("update platform.edition set number = number + 1").update();
        assertThat(node.poll(30, TimeUnit.SECONDS)).isEqualTo("caught up");
    }

    @Test
    void lostConnectionIsOpenedAgain() throws InterruptedException {
        var node = node();
        database.jdbc().sql("""
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()\
            """).query().listOfRows();
        database.transaction().executeWithoutResult(status -> editions.announce());
        assertThat(node.poll(60, TimeUnit.SECONDS)).isEqualTo("caught up");
    }

    @Test
    void followerThatFailsIsTriedAgain() throws InterruptedException {
        var calls = new LinkedBlockingQueue<String>();
        var failing = new Follower() {
            private int called;

            @Override
            public void catchUp() {
                calls.add("called");
                if (++called == 2) throw new IllegalStateException("the database went away");
            }
        };
        begin(failing);
        assertThat(calls.poll()).isEqualTo("called");
        database.transaction().executeWithoutResult(status -> editions.announce());
        assertThat(calls.poll(30, TimeUnit.SECONDS)).isEqualTo("called");
        assertThat(calls.poll(30, TimeUnit.SECONDS)).isEqualTo("called");
    }

    /// A node that has made its first look.
    private BlockingQueue<String> node() {
        var heard = new LinkedBlockingQueue<String>();
        begin(() -> heard.add("caught up"));
        assertThat(heard.poll()).isEqualTo("caught up");
        return heard;
    }

    private void begin(Follower follower) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("follower", follower);
        var listening =
                new Listening(database.source(), new Following(editions, beans.getBeanProvider(Follower.class)));
        nodes.add(listening);
        listening.start();
    }
}
