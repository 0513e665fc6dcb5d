package org.wardmote.area.postcode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.boundary.PartEditions;
import org.wardmote.importing.DemoFacts;

/// The demonstration's outward codes, and any postcodes.
@Component
final class ForgettingPostcodes implements DemoFacts {

    private final JdbcClient jdbc;
    private final PartEditions editions;

    ForgettingPostcodes(JdbcClient jdbc, PartEditions editions) {
        this.jdbc = jdbc;
        this.editions = editions;
    }

    @Override
    public void forget() {
        jdbc.sql("delete from area.outcode").update();
        jdbc.sql("delete from area.postcode").update();
        jdbc.sql("delete from area.postcode_release").update();
        editions.next(PartEditions.Part.POSTCODES);
    }
}
