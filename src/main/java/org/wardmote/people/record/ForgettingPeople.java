package org.wardmote.people.record;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;

/// Everybody invented goes, and everybody who tried the demonstration. Whoever was given a function at the command
/// line is real: they stay, with their sign-ins and what they hold everywhere; a ward of the demonstration is no
/// more.
@Component
@Order(30)
class ForgettingPeople implements DemoFacts {

    private static final List<String> STEPS = List.of(
            "delete from people.demo_role",
            "delete from people.person p where not exists"
                    + " (select from people.granted g where g.person = p.id and g.how = 'command')",
            "delete from people.known_besides",
            "delete from people.grant_end e using people.granted g"
                    + " where g.id = e.granted and (g.how <> 'command' or g.borough is not null)",
            "delete from people.granted where how <> 'command' or borough is not null",
            "delete from people.sign_in_code c where not exists"
                    + " (select from people.route r where r.kind = 'EMAIL' and lower(r.address) = lower(c.email))",
            "delete from people.data_request",
            "delete from people.retention_run",
            "delete from people.access_log");

    private final JdbcClient jdbc;

    ForgettingPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget() {
        set("wardmote.forgetting", "demo");
        set("wardmote.retain_from", "infinity");
        STEPS.forEach(step -> jdbc.sql(step).update());
        set("wardmote.retain_from", "");
        set("wardmote.forgetting", "");
    }

    private void set(String name, String value) {
        jdbc.sql("select set_config(?, ?, true)")
                .param(name)
                .param(value)
                .query(String.class)
                .single();
    }
}
