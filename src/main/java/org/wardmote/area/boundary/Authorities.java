package org.wardmote.area.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.FileRefused;

/// What is known of London's authorities beforehand: their names, their codes of old, and whose force is whose.
@Component
final class Authorities {

    private final JdbcClient jdbc;

    Authorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Authority(String code, String former, String name, String force) {}

    /// The rules as they stand, for one import.
    record Rules(List<Authority> authorities, Set<String> forces, String usualForce) {

        Optional<Authority> findByCode(String code) {
            return find(authority -> authority.code().equals(code));
        }

        Optional<Authority> findByFormer(String former) {
            return find(authority -> authority.former().equals(former));
        }

        Optional<Authority> findByName(String name) {
            var wanted = name.toLowerCase(Locale.ROOT);
            return find(authority -> authority.name().toLowerCase(Locale.ROOT).equals(wanted));
        }

        String forceOf(String authority) {
            return findByCode(authority).map(Authority::force).orElse(usualForce);
        }

        void requireForce(String id) {
            if (!forces.contains(id))
                throw new FileRefused("--force is one of "
                        + String.join(", ", forces.stream().sorted().toList()) + ", not \"" + id + "\".");
        }

        private Optional<Authority> find(Predicate<Authority> wanted) {
            return authorities.stream().filter(wanted).findFirst();
        }
    }

    Rules rules() {
        var authorities = jdbc.sql("select code, former, name, force from area.authority order by code")
                .query((row, number) -> new Authority(
                        row.getString("code"), row.getString("former"), row.getString("name"), row.getString("force")))
                .list();
        var forces = Set.copyOf(
                jdbc.sql("select id from area.force").query(String.class).list());
        var usual = jdbc.sql("select id from area.force where usual")
                .query(String.class)
                .single();
        return new Rules(authorities, forces, usual);
    }
}
