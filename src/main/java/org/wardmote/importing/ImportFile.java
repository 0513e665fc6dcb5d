package org.wardmote.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A file as somebody handed it over: plain, gzip or zip, told by its first bytes and not by its name. What it
/// unpacks to is bounded, so that a small file cannot fill the memory or the disk.
///
/// @param name what to call it in messages
public record ImportFile(String name, Opener opener) {

    /// More than any file that we know of unpacks to; London's postcodes are 11 MB, Great Britain's 160 MB.
    static final long MOST_BYTES = 1L << 30;

    private static final int MOST_ENTRIES = 10_000;

    public interface Opener {
        InputStream open() throws IOException;
    }

    /// Something done with one of the texts that a file holds.
    public interface Use {
        void with(String name, InputStream text) throws IOException;
    }

    public static ImportFile at(Path path) {
        if (!Files.isRegularFile(path)) throw new FileRefused("There is no file " + path + ".");
        if (!Files.isReadable(path))
            throw new FileRefused("The file " + path + " cannot be read; check its permissions.");
        if (isZip(path)) return new ImportFile(path.getFileName().toString(), new Zipped(path));
        return new ImportFile(path.getFileName().toString(), () -> unpacked(Files.newInputStream(path)));
    }

    public static ImportFile of(String name, Opener opener) {
        return new ImportFile(name, () -> unpacked(opener.open()));
    }

    /// The one text of this file. Faults of reading become refusals that name the file.
    public void read(Use use) {
        readEach(entry -> true, use);
    }

    /// Every text in the file whose name is wanted: the members of a zip, or the file itself.
    public void readEach(Predicate<String> wanted, Use use) {
        try {
            if (opener instanceof Zipped zipped) zipped.each(wanted, use);
            else
                try (var in = opener.open()) {
                    use.with(name, in);
                }
        } catch (BoundedInput.TooLarge e) {
            throw new FileRefused(
                    name + " unpacks to more than " + (MOST_BYTES >> 20) + " MB, which no file of this kind does.");
        } catch (java.io.EOFException | java.util.zip.ZipException e) {
            throw new FileRefused(name + " is cut short or damaged: it cannot be unpacked. Fetch it again.");
        } catch (IOException e) {
            throw new FileRefused(name + " cannot be read: " + e.getMessage());
        }
    }

    public boolean isArchive() {
        return opener instanceof Zipped;
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        var in = new BufferedInputStream(raw, 1 << 16);
        in.mark(2);
        var gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return new BoundedInput(gzip ? new GZIPInputStream(in, 1 << 16) : in, MOST_BYTES);
    }

    private static boolean isZip(Path path) {
        try (var in = Files.newInputStream(path)) {
            return List.of((int) 'P', (int) 'K').equals(List.of(in.read(), in.read()));
        } catch (IOException e) {
            throw new FileRefused(path + " cannot be read: " + e.getMessage());
        }
    }

    private record Zipped(Path path) implements Opener {

        @Override
        public InputStream open() throws IOException {
            throw new IOException("it is an archive of several files");
        }

        void each(Predicate<String> wanted, Use use) throws IOException {
            var left = MOST_BYTES;
            try (var zip = new ZipFile(path.toFile())) {
                if (zip.size() > MOST_ENTRIES) throw new IOException("it holds more than " + MOST_ENTRIES + " files");
                var entries = zip.stream()
                        .filter(entry -> !entry.isDirectory() && wanted.test(entry.getName()))
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .toList();
                if (entries.isEmpty()) throw new IOException("the archive holds no file of this kind");
                for (ZipEntry entry : entries) {
                    try (var in = new BoundedInput(zip.getInputStream(entry), left)) {
                        use.with(entry.getName(), in);
                        left -= in.taken();
                    }
                }
            }
        }
    }
}
