package org.wardmote.volunteering.record;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;

/// The end of the demonstration, the one occasion on which schemes are deleted.
@Component
@Order(20)
class Forgetting implements DemoFacts {

    private final JdbcClient jdbc;

    Forgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget() {
        allow(jdbc, "demo");
        jdbc.sql("delete from volunteering.introduction_step").update();
        jdbc.sql("delete from volunteering.introduction").update();
        jdbc.sql("delete from volunteering.request").update();
        jdbc.sql("delete from volunteering.step").update();
        jdbc.sql("delete from volunteering.scheme").update();
        allow(jdbc, "");
    }

    /// @param what `names` to write, `demo` to delete what otherwise stands; empty: neither any more
    static void allow(JdbcClient jdbc, String what) {
        jdbc.sql("select set_config('volunteering.forgetting', :what, true)")
                .param("what", what)
                .query()
                .singleRow();
    }
}
