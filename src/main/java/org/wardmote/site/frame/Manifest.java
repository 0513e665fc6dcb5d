package org.wardmote.site.frame;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.wardmote.kernel.Frame;
import tools.jackson.databind.json.JsonMapper;

/// Which file each asset is: its name carries a hash of what is in it, so that it may be kept for ever.
final class Manifest implements Frame.Assets {

    private static final ClassPathResource FILE = new ClassPathResource("static/assets/manifest.json");

    private final Map<String, String> paths = new TreeMap<>();

    private Manifest(Map<?, ?> files) {
        files.forEach((name, file) -> paths.put(String.valueOf(name), "/assets/" + file));
    }

    static Manifest ofClassPath() throws IOException {
        if (!FILE.exists())
            throw new IllegalStateException("The styles and scripts have not been built: npm run build");
        try (var file = FILE.getInputStream()) {
            return new Manifest(new JsonMapper().readValue(file, Map.class));
        }
    }

    @Override
    public String path(String name) {
        var path = paths.get(name);
        if (path == null) throw new IllegalArgumentException("No asset is called " + name);
        return path;
    }
}
