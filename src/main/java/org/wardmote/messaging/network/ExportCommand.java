package org.wardmote.messaging.network;

import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.Command;
import picocli.CommandLine;

/// `bin/wardmote export …`
@CommandLine.Command(
        name = "export",
        description = "Writes what is kept here to files that others can read.",
        subcommands = ExportCommand.Subscriptions.class)
public final class ExportCommand implements Command {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run(Parts parts) {
        var line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getOut());
    }

    @CommandLine.Command(
            name = "subscriptions",
            description = {
                "Writes every confirmed subscription with its consent and its places as a signed bundle.",
                "It holds people's addresses: only you can read the file, and whoever imports it needs the fingerprint"
                        + " that is printed."
            })
    static final class Subscriptions implements Command {

        @CommandLine.Parameters(paramLabel = "FILE", description = "Such as network.zip; it must not be there yet.")
        private @Nullable Path file;

        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public void run(Parts parts) throws Exception {
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            var to = create(Objects.requireNonNull(file));
            try (var stream = Files.newOutputStream(to)) {
                var written = parts.get(Bundling.class).write(stream, count -> tell(count, out));
                out.println(written.subscribers() + " subscribers are in " + to + ".");
                out.println("Fingerprint: " + written.fingerprint());
            }
        }

        private static void tell(long count, PrintWriter out) {
            if (count % 100_000 == 0) out.println(count + " subscribers …");
        }

        private static Path create(Path file) throws Exception {
            try {
                return Files.getFileStore(Objects.requireNonNullElse(
                                        file.toAbsolutePath().getParent(), file))
                                .supportsFileAttributeView("posix")
                        ? Files.createFile(
                                file,
                                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                        : Files.createFile(file);
            } catch (FileAlreadyExistsException e) {
                throw new Refusal.Invalid("There is a file " + file + " already. Choose another name.");
            }
        }
    }
}
