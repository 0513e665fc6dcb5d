package org.wardmote;

import java.io.IOException;
import org.wardmote.kernel.Frame;
import org.wardmote.site.frame.Bundles;

/// The messages of every module, for tests that have no pages.
public final class WordsOfClassPath implements Frame.Words {

    private final Frame.Words words;

    public WordsOfClassPath() throws IOException {
        words = Bundles.ofClassPath(key -> {
            throw new AssertionError("No message " + key);
        });
    }

    @Override
    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    @Override
    public String lang() {
        return words.lang();
    }

    @Override
    public String dir() {
        return words.dir();
    }
}
