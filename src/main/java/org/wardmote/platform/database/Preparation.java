package org.wardmote.platform.database;

import java.util.ArrayList;
import java.util.List;

/// What only a database administrator may do, as SQL: the role that serves, which is no superuser and owns nothing
/// but our schemas, the extensions, and the schemas themselves. Every statement may be run again.
final class Preparation {

    static final String ROLE = "wardmote";

    private Preparation() {}

    /// To be run in the database that Wardmote is to use.
    ///
    /// @param password a literal for the role; what is printed for an administrator has a place to fill in
    static List<String> statements(String role, String password) {
        var statements = new ArrayList<String>();
        statements.add("""
            do $$ begin
              if not exists (select from pg_roles where rolname = %s) then
                create role %s login nosuperuser nocreatedb nocreaterole password %s;
              end if;
            end $$\
            """.formatted(literal(role), quoted(role), literal(password)));
        statements.add("revoke create on schema public from public");
        statements.add("create extension if not exists pg_trgm with schema public");
        statements.add("create extension if not exists unaccent with schema public");
        statements.add("grant usage on schema public to " + quoted(role));
        for (var schema : Schemas.IN_ORDER) {
            var apart = Schemas.UNDER_A_ROLE.get(schema);
            if (apart == null) statements.add(schema(schema, role));
            else statements.addAll(apart(schema, role, role + apart));
        }
        return List.copyOf(statements);
    }

    private static String schema(String schema, String owner) {
        return "create schema if not exists " + schema + " authorization " + quoted(owner);
    }

    /// Nobody signs in as this role. The one that serves may take it and does not have its rights by itself; in the
    /// schema it only keeps the history of migrations.
    private static List<String> apart(String schema, String role, String owner) {
        return List.of(
                """
                do $$ begin
                  if not exists (select from pg_roles where rolname = %s) then create role %s nologin; end if;
                end $$\
                """.formatted(literal(owner), quoted(owner)),
                "grant " + quoted(owner) + " to " + quoted(role) + " with inherit false, set true",
                schema(schema, owner),
                "grant usage, create on schema " + schema + " to " + quoted(role));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
