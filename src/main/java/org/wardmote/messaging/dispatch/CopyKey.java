package org.wardmote.messaging.dispatch;

/// Which copy of which announcement.
record CopyKey(long announcement, int number) {

    static final int BATCH = 256;

    int batch() {
        return number / BATCH;
    }
}
