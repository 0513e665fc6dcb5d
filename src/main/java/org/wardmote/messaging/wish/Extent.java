package org.wardmote.messaging.wish;

/// How far around a place, in metres where that is a circle.
record Extent(Reach reach, int metres) {

    static Extent of(Reach reach) {
        return new Extent(reach, reach.metres());
    }

    boolean isCircle() {
        return metres > 0;
    }
}
