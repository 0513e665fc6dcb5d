package org.wardmote.area.team;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.JsonObjects;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Tally;

/// `import teams`: our CSV of posts, the Met's list of teams, or what data.police.uk answers.
@Component
class TeamsImport implements Import {

    private final PostFiles posts;
    private final MetTeams met;
    private final PoliceUkTeams policeUk;

    TeamsImport(PostFiles posts, MetTeams met, PoliceUkTeams policeUk) {
        this.posts = posts;
        this.met = met;
        this.policeUk = policeUk;
    }

    @Override
    public String kind() {
        return "teams";
    }

    @Override
    public Layout layout() {
        return TeamsLayout.LAYOUT;
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        if (JsonObjects.isJson(file)) policeUk.read(file, options, tally);
        else if (header(file).contains("snt_name")) met.read(file, options, tally);
        else posts.read(file, options, tally);
    }

    private static String header(ImportFile file) {
        var header = new AtomicReference<>("");
        file.readEach(name -> true, (name, text) -> {
            if (header.get().isEmpty()) header.set(firstLine(new InputStreamReader(text, StandardCharsets.UTF_8)));
        });
        return header.get().toLowerCase(Locale.ROOT);
    }

    private static String firstLine(InputStreamReader text) throws IOException {
        var line = new StringBuilder();
        var in = new BufferedReader(text);
        for (var letter = in.read(); letter >= 0 && letter != '\n' && line.length() < 10_000; letter = in.read())
            line.append((char) letter);
        return line.toString();
    }
}
