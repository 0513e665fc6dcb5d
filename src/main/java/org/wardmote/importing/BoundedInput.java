package org.wardmote.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Gives out no more than so many bytes, then says so instead of going on.
final class BoundedInput extends FilterInputStream {

    static final class TooLarge extends IOException {}

    private final long most;
    private long taken;

    BoundedInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        if (read >= 0) count(1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = super.read(into, from, length);
        if (read > 0) count(read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    long taken() {
        return taken;
    }

    private void count(int read) throws TooLarge {
        taken += read;
        if (taken > most) throw new TooLarge();
    }
}
