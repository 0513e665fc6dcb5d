package org.wardmote.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The objects of a JSON file or of each JSON in a zip, numbered from 1 through all of it: those of an array, or
/// the one that the text is.
public final class JsonObjects {

    /// Far above what any neighbourhood file holds; a tree in memory takes several times its text.
    private static final int MOST_BYTES = 32 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What is done with one of the texts of a file.
    public interface Use {

        /// @param path where in an archive the text lies; the file's own name otherwise
        /// @param array whether the text is an array, which may be empty
        void with(String path, boolean array, java.util.List<JsonObject> objects);
    }

    /// Whether a file is JSON rather than CSV, by what it begins with; an archive, by the names in it.
    public static boolean isJson(ImportFile file) {
        var json = new AtomicBoolean();
        if (file.isArchive()) file.readEach(JsonObjects::isJsonName, (name, text) -> json.set(true));
        else file.read((name, text) -> json.set(beginsAsJson(text)));
        return json.get();
    }

    private static boolean beginsAsJson(InputStream text) throws IOException {
        for (var left = 4096; left > 0; left--) {
            var letter = text.read();
            var isBlank = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
            var isMark = letter == 0xEF || letter == 0xBB || letter == 0xBF;
            if (!isBlank && !isMark) return letter == '{' || letter == '[';
        }
        return false;
    }

    private static boolean isJsonName(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".json") && !name.contains("__MACOSX");
    }

    /// Something that is neither an object nor an array of objects is refused, element by element.
    public static void each(ImportFile file, Tally tally, Use use) {
        var number = new AtomicLong();
        file.readEach(name -> !file.isArchive() || isJsonName(name), (name, text) -> {
            var tree = parse(name, text);
            var objects = new java.util.ArrayList<JsonObject>();
            if (tree.isArray()) for (var element : tree) add(element, number.incrementAndGet(), tally, objects);
            else if (tree.isObject()) objects.add(new JsonObject(number.incrementAndGet(), tree));
            else throw new FileRefused(name + " is neither a JSON object nor an array of objects.");
            use.with(name, tree.isArray(), objects);
        });
    }

    private static void add(JsonNode element, long number, Tally tally, java.util.List<JsonObject> objects) {
        if (element.isObject()) objects.add(new JsonObject(number, element));
        else tally.refused(number, "This is not a JSON object.");
    }

    private static JsonNode parse(String name, InputStream text) throws IOException {
        var bytes = text.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES)
            throw new FileRefused(name + " is larger than " + (MOST_BYTES >> 20) + " MB; divide it.");
        try {
            var tree = JSON.readTree(new ByteArrayInputStream(bytes));
            if (tree == null || tree.isMissingNode()) throw new FileRefused(name + " is empty.");
            return tree;
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new FileRefused(name + " is not JSON that can be read"
                    + (place == null || place.getLineNr() < 0
                            ? "."
                            : ": see line " + place.getLineNr() + ", column " + place.getColumnNr() + "."));
        }
    }

    private JsonObjects() {}
}
