package org.wardmote.area.boundary;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.InForce;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Job;

/// Passes the word that a set holds. A first day on which nothing ran is made up for.
@Component
class ComingIntoForce implements Job {

    private final JdbcClient jdbc;
    private final ObjectProvider<InForce> listeners;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ComingIntoForce(JdbcClient jdbc, ObjectProvider<InForce> listeners, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.listeners = listeners;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "area.in-force";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        for (var day : listDue()) transaction.executeWithoutResult(status -> pass(day));
    }

    /// What has been imported holds already, or waits for its day. Inside the transaction of the import.
    void imported(BoundarySet set) {
        var from = set.period().from();
        if (!from.isAfter(LondonTime.today(clock))) pass(from);
    }

    private List<LocalDate> listDue() {
        return jdbc.sql("""
            select distinct from_day from area.boundary_set
            where not taken_over and from_day <= :today and (until_day is null or until_day > from_day)
            order by from_day\
            """)
                .param("today", LondonTime.today(clock))
                .query((row, number) -> row.getObject("from_day", LocalDate.class))
                .list();
    }

    private void pass(LocalDate from) {
        listeners.orderedStream().forEach(listener -> listener.inForce(from));
        jdbc.sql("update area.boundary_set set taken_over = true where from_day = ?")
                .param(from)
                .update();
    }
}
