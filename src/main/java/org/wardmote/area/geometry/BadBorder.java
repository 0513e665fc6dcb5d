package org.wardmote.area.geometry;

/// The geometry of one feature is no area, for the reason its message gives. It ends as a [BadFeature].
final class BadBorder extends RuntimeException {
    BadBorder(String sentence) {
        super(sentence, null, false, false);
    }
}
