package org.wardmote.volunteering.scheme;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.Introduction;
import org.wardmote.people.StaffNames;
import org.wardmote.volunteering.scheme.Beginnings.Begun;
import org.wardmote.volunteering.scheme.History.Happening;

@Component
class BroughtSchemes implements BringingSchemes {

    private final JdbcClient jdbc;
    private final SchemeRows rows;
    private final Beginnings beginnings;
    private final Coordinators coordinators;
    private final StaffNames staff;

    BroughtSchemes(
            JdbcClient jdbc, SchemeRows rows, Beginnings beginnings, Coordinators coordinators, StaffNames staff) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.beginnings = beginnings;
        this.coordinators = coordinators;
        this.staff = staff;
    }

    @Override
    public boolean knows(String organisation, String sourceId) {
        return jdbc.sql("""
            select exists (select from volunteering.scheme
                            where organisation = :organisation and source_id = :source)\
            """)
                .param("organisation", organisation)
                .param("source", sourceId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void bring(Brought brought, @Nullable Introduction coordinator) {
        var officer = brought.officer() == null ? null : staff.staff(brought.officer());
        var first = new Happening("brought", brought.stage(), null, officer, null, brought.since());
        var id = beginnings.begin(
                new Begun(brought.placed(), brought.sourceId(), brought.name(), brought.outline(), first));
        if (coordinator != null) coordinators.propose(rows.find(id).orElseThrow(), coordinator, true);
    }
}
