package org.wardmote.area.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.FileRefused;
import org.wardmote.platform.Finished;

/// Officers' pictures. They lie in the database, so that every node has them and a withdrawal reaches them all.
@Component
class Photos {

    private static final long MOST_BYTES = 10 << 20;

    /// Takes in the picture that a file names, for one officer.
    interface Store {
        void keep(long officer, String name);
    }

    /// Where no pictures were handed over.
    static final Store NONE = (officer, name) -> {};

    private final JdbcClient jdbc;
    private final RandomGenerator random;

    Photos(JdbcClient jdbc, RandomGenerator random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    static @Nullable String path(@Nullable String token) {
        return token == null ? null : "/photos/" + token + ".jpg";
    }

    Optional<byte[]> find(String token) {
        return jdbc.sql("select jpeg from area.photo where token = :token")
                .param("token", token)
                .query(byte[].class)
                .optional();
    }

    Store from(Path directory) {
        if (!Files.isDirectory(directory)) throw new FileRefused("There is no directory " + directory + " of photos.");
        return (officer, name) -> keep(officer, read(directory, name));
    }

    private static byte[] read(Path directory, String name) {
        try {
            var home = directory.toRealPath();
            var file = home.resolve(name).toRealPath();
            if (!file.startsWith(home) || !Files.isRegularFile(file)) throw new BadRow(missing(name));
            if (Files.size(file) > MOST_BYTES)
                throw new BadRow("The photo \"" + name + "\" is larger than " + (MOST_BYTES >> 20) + " MB.");
            return Files.readAllBytes(file);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new BadRow(missing(name));
        }
    }

    private static String missing(String name) {
        return "There is no photo \"" + name + "\" in the directory of --photos.";
    }

    private void keep(long officer, byte[] file) {
        var digest = Finished.tagOf(file);
        var held = jdbc.sql("select digest from area.photo where officer = :officer")
                .param("officer", officer)
                .query(String.class)
                .optional();
        if (held.isPresent() && held.get().equals(digest)) return;
        var jpeg = Portrait.drawnAnew(file);
        jdbc.sql("delete from area.photo where officer = :officer")
                .param("officer", officer)
                .update();
        jdbc.sql("insert into area.photo (token, officer, digest, jpeg) values (:token, :officer, :digest, :jpeg)")
                .param("token", token())
                .param("officer", officer)
                .param("digest", digest)
                .param("jpeg", jpeg)
                .update();
    }

    private String token() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
