package org.wardmote.scrutiny.fact;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;

/// Forgets what the demonstration's people said, and every figure that came of it.
@Component
class ForgettingFacts implements DemoFacts {

    private final JdbcClient jdbc;

    ForgettingFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget() {
        jdbc.sql("""
            truncate scrutiny.fact, scrutiny.speaker_joined, scrutiny.unfolded, scrutiny.tally, scrutiny.breakdown,
                     scrutiny.place, scrutiny.deed, scrutiny.deed_unfolded, scrutiny.deed_tally, scrutiny.coverage,
                     scrutiny.ground, scrutiny.target\
            """).update();
    }
}
