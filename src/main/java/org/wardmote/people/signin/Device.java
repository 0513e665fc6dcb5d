package org.wardmote.people.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A browser in words that its owner knows it by, as far as it says; no more of that is kept.
record Device(@Nullable String browser, @Nullable String system) {

    /// Several name others too, so that the first found counts.
    private static final Map<String, String> BROWSERS = ordered(
            "SamsungBrowser", "Samsung Internet",
            "Edg", "Edge",
            "OPR/", "Opera",
            "Firefox", "Firefox",
            "FxiOS", "Firefox",
            "CriOS", "Chrome",
            "Chrome", "Chrome",
            "Safari", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "Windows", "Windows",
            "Macintosh", "Mac",
            "CrOS", "Chromebook",
            "Linux", "Linux");

    static Device of(@Nullable String agent) {
        return agent == null ? new Device(null, null) : new Device(find(agent, BROWSERS), find(agent, SYSTEMS));
    }

    private static @Nullable String find(String agent, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> ordered(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) names.put(pairs[i], pairs[i + 1]);
        return names;
    }
}
