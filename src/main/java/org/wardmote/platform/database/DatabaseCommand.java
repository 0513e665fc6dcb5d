package org.wardmote.platform.database;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.Command;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `bin/wardmote database …`
@CommandLine.Command(
        name = "database",
        description = "Prepares an external PostgreSQL.",
        subcommands = DatabaseCommand.Prepare.class)
public final class DatabaseCommand implements Command {

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run(Parts parts) {
        if (spec != null) spec.commandLine().usage(System.out);
    }

    /// Needs an administrator's hands once; the platform itself never runs as superuser.
    @CommandLine.Command(
            name = "prepare",
            description = {
                "Makes the role, extensions and schemas that Wardmote needs in an empty database,",
                "or prints the SQL for a database administrator. May be run again after an upgrade."
            })
    static final class Prepare implements Command {

        @Option(
                names = "--admin-url",
                paramLabel = "URL",
                description =
                        "How an administrator reaches the database: postgresql://admin:password@host:5432/wardmote")
        @Nullable
        String adminUrl;

        @Option(
                names = "--role",
                defaultValue = Preparation.ROLE,
                description = "The role to serve as (${DEFAULT-VALUE}).")
        String role = Preparation.ROLE;

        @Option(names = "--print", description = "Print the SQL and change nothing.")
        boolean print;

        private static final String NOT_ALLOWED = "42501";

        @Override
        public void run(Parts parts) throws SQLException {
            if (print) print();
            else if (adminUrl == null) throw new Refusal.Invalid("Give --admin-url, or --print to see the SQL.");
            else prepare(Address.parse(adminUrl));
        }

        private void print() {
            System.out.println(
                    "-- Run this in the database that Wardmote is to use, as its administrator. Choose the password"
                            + " first.");
            Preparation.statements(role, "CHANGE-ME").forEach(sql -> System.out.println(sql + ";"));
        }

        private void prepare(Address admin) throws SQLException {
            var password = HexFormat.of().formatHex(new SecureRandom().generateSeed(18));
            try (var connection = Database.connect(admin)) {
                connection.setAutoCommit(false);
                var existed = exists(connection);
                try (var statement = connection.createStatement()) {
                    for (var sql : Preparation.statements(role, password)) statement.execute(sql);
                } catch (SQLException e) {
                    if (!NOT_ALLOWED.equals(e.getSQLState())) throw e;
                    throw new Refusal.Invalid("That administrator may not do all of this: " + e.getMessage()
                            + ". It takes one who may make roles, schemas and extensions. Give that one's address, or"
                            + " let them run what this prints: bin/wardmote database prepare --print");
                }
                connection.commit();
                System.out.println("The database is ready.");
                if (existed) System.out.println("The role \"" + role + "\" was there and keeps its password.");
                else
                    System.out.println("The role \"" + role + "\" was made. Its password, shown only now: " + password);
            }
        }

        private boolean exists(java.sql.Connection connection) throws SQLException {
            try (var statement = connection.prepareStatement("select from pg_roles where rolname = ?")) {
                statement.setString(1, role);
                try (var row = statement.executeQuery()) {
                    return row.next();
                }
            }
        }
    }
}
