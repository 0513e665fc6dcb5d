package org.wardmote.area.geometry;

/// A file that cannot be read on, as GeoJSON: its message is one sentence, or a few, for the person who brought it,
/// and says where.
public final class BadGeoJson extends RuntimeException {
    BadGeoJson(String sentence) {
        super(sentence);
    }

    BadGeoJson(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
