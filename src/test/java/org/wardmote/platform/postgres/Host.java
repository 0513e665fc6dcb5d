package org.wardmote.platform.postgres;

import java.nio.file.Path;

/// A program that runs PostgreSQL on the directory it is given: the platform in small, for tests that end it in
/// every way a program can end.
///
/// It prints one line, the port or the sentence why not, and then stays until a line is typed to it or a signal
/// comes.
final class Host {
    private Host() {}

    public static void main(String[] words) throws Exception {
        try {
            var postgres = EmbeddedPostgres.start(Path.of(words[0]));
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            System.out.println(postgres.port());
            System.in.read();
        } catch (CannotStart e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }
}
