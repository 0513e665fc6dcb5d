package org.wardmote.ledger.limit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Refusal;

/// Sets limits for days to come. A day has one rule: what is set holds from tomorrow at the earliest, and what has
/// begun is never changed; a clock that runs keeps the time it was given.
@Component
class SettingLimits {

    private final JdbcClient jdbc;
    private final DatedSettings settings;
    private final Areas areas;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettingLimits(
            JdbcClient jdbc,
            DatedSettings settings,
            Areas areas,
            Organisations organisations,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.areas = areas;
        this.organisations = organisations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param organisation null: everybody's
    /// @param area `borough/ward`; null: all of the organisation
    record Setting(
            Limit limit,
            int value,
            @Nullable String organisation,
            @Nullable String area,
            LocalDate from) {}

    void set(Setting setting) {
        setting.limit().refuseUnlessSound(setting.value());
        if (!setting.from().isAfter(LondonTime.today(clock)))
            throw new Refusal.Invalid("A limit holds from tomorrow at the earliest.");
        var organisation = setting.organisation();
        if (organisation != null && organisations.find(organisation).isEmpty())
            throw new Refusal.Invalid("There is no organisation " + organisation + ".");
        if (organisation == null && setting.area() != null)
            throw new Refusal.Invalid("An area's limit is that of one organisation: name it by --organisation.");
        var named = setting.area();
        var area = named == null ? null : area(named).id();
        transaction.executeWithoutResult(status -> {
            write(setting, area);
            refuseUnlessInOrder(setting, area);
        });
    }

    private Area area(String named) {
        var slash = named.indexOf('/');
        return areas.find(named.substring(0, Math.max(0, slash)), named.substring(slash + 1))
                .orElseThrow(() -> new Refusal.Invalid(
                        "There is no area " + named + ". Write it as its address does, such as lambeth/brixton."));
    }

    private void write(Setting setting, @Nullable AreaId area) {
        jdbc.sql("""
            insert into ledger.setting (name, organisation, area, from_day, value)
            values (:name, :organisation, :area, :from, :value)
            on conflict (name, organisation, area, from_day) do update set value = excluded.value\
            """)
                .param("name", setting.limit().code())
                .param("organisation", setting.organisation(), Types.VARCHAR)
                .param("area", area == null ? null : area.number(), Types.BIGINT)
                .param("from", setting.from())
                .param("value", setting.value())
                .update();
    }

    private void refuseUnlessInOrder(Setting setting, @Nullable AreaId area) {
        var limits = settings.of(setting.organisation(), area, setting.from());
        if (limits.boroughHours() > limits.organisationHours())
            throw new Refusal.Invalid("The borough is told before the organisation: borough-hours would be "
                    + limits.boroughHours() + ", organisation-hours " + limits.organisationHours() + ".");
    }

    /// Everything that was ever set, as lines for an operator.
    List<String> list() {
        return jdbc.sql("""
            select name, value, organisation, area, from_day from ledger.setting
            order by name, organisation nulls first, area nulls first, from_day\
            """).query((row, number) -> line(row)).list();
    }

    private String line(ResultSet row) throws SQLException {
        var organisation = row.getString("organisation");
        var area = row.getLong("area");
        var where = row.wasNull() ? "" : " in " + areas.get(new AreaId(area)).path();
        return "%s  %d  %s  from %s"
                .formatted(
                        row.getString("name"),
                        row.getInt("value"),
                        organisation == null ? "everybody" : organisation + where,
                        row.getObject("from_day", LocalDate.class));
    }
}
