package org.wardmote.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/// How PostgreSQL is set: nothing committed is ever lost, nobody but this machine reaches it, and its log holds no
/// values that a person typed.
final class Settings {
    private static final List<String> FIXED = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=60",
            "shared_buffers=128MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "logging_collector=off",
            "log_destination=stderr",
            "log_checkpoints=off",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic");

    private Settings() {}

    static List<String> words(int port) {
        var words = new ArrayList<>(List.of("-p", Integer.toString(port)));
        for (var setting : FIXED) {
            words.addAll(List.of("-c", setting));
        }
        return words;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
