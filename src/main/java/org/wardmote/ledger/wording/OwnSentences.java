package org.wardmote.ledger.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/// The platform's own sentences of letters, by key, with their places as an operator writes them.
final class OwnSentences {

    static Map<String, String> read() {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("messages/ledger-letters.properties").getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sentences = new TreeMap<String, String>();
        for (var key : properties.stringPropertyNames())
            sentences.put(key, properties.getProperty(key).replace("''", "'"));
        return sentences;
    }

    private OwnSentences() {}
}
