package org.wardmote.open.place;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Candidate;
import org.wardmote.area.LatLng;
import org.wardmote.open.json.Degrees;
import org.wardmote.platform.Finished;

/// Puts an answer's bytes together: which postcode and point, then each candidate's fragment around its `why`.
final class Answer {

    private static final String TYPE = "application/json";
    private static final byte[] END = "]}".getBytes(StandardCharsets.US_ASCII);
    private static final byte[][] WHY = {bytes("contains"), bytes("border"), bytes("published")};

    private final byte[] prefix;
    private final List<Candidate> candidates;
    private final Fragment[] fragments;

    Answer(@Nullable String postcode, LatLng point, List<Candidate> candidates, Fragment[] fragments) {
        this.prefix = prefix(postcode, point);
        this.candidates = candidates;
        this.fragments = fragments;
    }

    /// A postcode comes from the file and holds letters, digits and a space, so that it needs no escaping.
    private static byte[] prefix(@Nullable String postcode, LatLng point) {
        var text = new StringBuilder(100).append("{\"postcode\":");
        if (postcode == null) text.append("null");
        else text.append('"').append(postcode).append('"');
        Degrees.append(text.append(",\"point\":{\"lat\":"), point.lat());
        Degrees.append(text.append(",\"lng\":"), point.lng());
        return bytes(text.append("},\"candidates\":[").toString());
    }

    Finished finished(Instant latest) {
        return new Finished(TYPE, body(), null, tag(), goodUntil(latest));
    }

    private byte[] body() {
        var body = new byte[length()];
        var at = append(body, 0, prefix);
        for (var i = 0; i < fragments.length; i++) {
            if (i > 0) body[at++] = ',';
            at = append(body, at, fragments[i].before());
            at = append(body, at, why(i));
            at = append(body, at, fragments[i].after());
        }
        append(body, at, END);
        return body;
    }

    private int length() {
        var length = prefix.length + END.length + Math.max(0, fragments.length - 1);
        for (var i = 0; i < fragments.length; i++) {
            length += fragments[i].before().length + why(i).length + fragments[i].after().length;
        }
        return length;
    }

    private byte[] why(int candidate) {
        return switch (candidates.get(candidate).why()) {
            case CONTAINS -> WHY[0];
            case BORDER -> WHY[1];
            case PUBLISHED -> WHY[2];
        };
    }

    private static int append(byte[] body, int at, byte[] part) {
        System.arraycopy(part, 0, body, at, part.length);
        return at + part.length;
    }

    private String tag() {
        var digest = 0L;
        for (var letter : prefix) digest = digest * 31 + letter;
        for (var i = 0; i < fragments.length; i++) {
            digest = Digest.join(digest, candidates.get(i).why().ordinal());
            digest = Digest.join(digest, fragments[i].digest());
        }
        return Digest.tag(digest);
    }

    private Instant goodUntil(Instant latest) {
        var soonest = latest;
        for (var fragment : fragments) {
            if (fragment.goodUntil().isBefore(soonest)) soonest = fragment.goodUntil();
        }
        return soonest;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
