package org.wardmote.messaging.account;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.importing.DemoFacts;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonJoined;

@Component
class RecordedAccounts implements Accounts, DemoFacts {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecordedAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Account> list() {
        return jdbc.sql("""
            select * from messaging.account where ended_on is null
            order by borough nulls first, area nulls first, network, id\
            """).query((row, at) -> AccountRows.account(row)).list();
    }

    @Override
    public Optional<Account> find(long id) {
        return jdbc.sql("select * from messaging.account where id = :id and ended_on is null")
                .param("id", id)
                .query((row, at) -> AccountRows.account(row))
                .optional();
    }

    @Override
    public Optional<Account> findByAddress(String address) {
        return jdbc.sql("select * from messaging.account where address = :address and ended_on is null")
                .param("address", address)
                .query((row, at) -> AccountRows.account(row))
                .optional();
    }

    @Override
    public long add(Entry entry, @Nullable PersonId by) {
        var id = said(jdbc.sql("""
            insert into messaging.account (organisation, borough, area, network, handle, address, purpose, owner,
                owner_trained_on, deputy, deputy_trained_on, review_on)
            values (:organisation, :borough, :area, :network, :handle, :address, :purpose, :owner,
                :owner_trained, :deputy, :deputy_trained, :review) returning id\
            """), entry).query(Long.class).single();
        step(id, "added", by, null);
        return id;
    }

    @Override
    public void change(long id, Entry entry, @Nullable PersonId by) {
        said(jdbc.sql("""
            update messaging.account set organisation = :organisation, borough = :borough, area = :area,
                network = :network, handle = :handle, address = :address, purpose = :purpose, owner = :owner,
                owner_trained_on = :owner_trained, deputy = :deputy, deputy_trained_on = :deputy_trained,
                review_on = :review
            where id = :id\
            """), entry).param("id", id).update();
        step(id, "changed", by, null);
    }

    private static StatementSpec said(StatementSpec sql, Entry entry) {
        return sql.param("organisation", entry.organisation())
                .param("borough", number(entry.borough()), Types.BIGINT)
                .param("area", number(entry.area()), Types.BIGINT)
                .param("network", entry.network().code())
                .param("handle", entry.handle())
                .param("address", entry.address())
                .param("purpose", entry.purpose(), Types.VARCHAR)
                .param("owner", entry.owner().post(), Types.VARCHAR)
                .param("owner_trained", entry.owner().trainedOn(), Types.DATE)
                .param("deputy", entry.deputy().post(), Types.VARCHAR)
                .param("deputy_trained", entry.deputy().trainedOn(), Types.DATE)
                .param("review", entry.reviewOn(), Types.DATE);
    }

    private static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }

    @Override
    public void check(
            long id, LocalDate on, @Nullable LocalDate postedOn, @Nullable PersonId by, @Nullable String why) {
        jdbc.sql("""
            update messaging.account set checked_on = :on, posted_on = greatest(posted_on, cast(:posted as date))
            where id = :id\
            """)
                .param("on", on)
                .param("posted", postedOn, Types.DATE)
                .param("id", id)
                .update();
        step(id, "checked", by, why);
    }

    @Override
    public void end(long id, LocalDate on, PersonId by, String why) {
        jdbc.sql("update messaging.account set ended_on = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
        step(id, "ended", by, why);
    }

    private void step(long id, String what, @Nullable PersonId by, @Nullable String why) {
        jdbc.sql("insert into messaging.account_step (account, at, what, by, why) values (:id, :at, :what, :by, :why)")
                .param("id", id)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("what", what)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("why", why, Types.VARCHAR)
                .update();
    }

    @EventListener
    void on(PersonJoined joined) {
        jdbc.sql("update messaging.account_step set by = :is where by = :was")
                .param("was", joined.was().value())
                .param("is", joined.is().value())
                .update();
    }

    @Override
    public void forget() {
        jdbc.sql("delete from messaging.account").update();
    }
}
