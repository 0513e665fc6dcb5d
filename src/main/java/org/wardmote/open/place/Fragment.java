package org.wardmote.open.place;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.wardmote.open.json.Json;

/// Everything that an answer says of one area, rendered once: the bytes before the value of `why`, and those after.
///
/// @param digest of both, so that an answer's tag needs no look at the bytes
/// @param goodUntil when the next meeting begins, an update ceases to matter, or "today" becomes another day
record Fragment(byte[] before, byte[] after, long digest, Instant goodUntil) {

    static Fragment of(Shapes.FirstHalf first, Shapes.SecondHalf second, Instant goodUntil) {
        var opened = new String(Json.bytes(first), StandardCharsets.UTF_8);
        var before = opened.substring(0, opened.length() - 1) + ",\"why\":\"";
        var after = "\"," + new String(Json.bytes(second), StandardCharsets.UTF_8).substring(1);
        return of(before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8), goodUntil);
    }

    private static Fragment of(byte[] before, byte[] after, Instant goodUntil) {
        var whole = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, whole, before.length, after.length);
        return new Fragment(before, after, Digest.of(whole), goodUntil);
    }

    boolean goodAt(Instant now) {
        return now.isBefore(goodUntil);
    }
}
