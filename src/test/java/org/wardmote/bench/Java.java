package org.wardmote.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Command lines of the Java that runs the benchmark.
final class Java {

    private static final Path OPTIONS = Path.of("src/build/java-options");

    static List<String> jar(Path jar, List<String> options, String... words) {
        var command = new ArrayList<>(List.of(tool("java")));
        command.addAll(options);
        if (Files.exists(OPTIONS)) command.add("@" + OPTIONS);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(words));
        return command;
    }

    static List<String> main(Class<?> type, List<String> options) {
        var command = new ArrayList<>(List.of(tool("java")));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), type.getName()));
        return command;
    }

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Java() {}
}
