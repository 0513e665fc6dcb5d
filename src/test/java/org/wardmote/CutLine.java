package org.wardmote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A way to a server on this machine that a test can cut: what went through it ends at once, and nobody comes
/// through before it is mended.
public final class CutLine implements AutoCloseable {

    private final int to;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    public CutLine(int to) {
        this.to = to;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::let);
    }

    public int port() {
        return door.getLocalPort();
    }

    public void cut() {
        cut = true;
        open.forEach(CutLine::end);
    }

    public void mend() {
        cut = false;
    }

    private void let() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException e) {
                continue; // whoever it was has gone, or the door is closed
            }
        }
    }

    private void join(Socket here) throws IOException {
        open.add(here);
        if (cut) {
            end(here);
            return;
        }
        var there = new Socket(InetAddress.getLoopbackAddress(), to);
        open.add(there);
        here.setTcpNoDelay(true);
        there.setTcpNoDelay(true);
        Thread.ofVirtual().start(() -> carry(here, there));
        Thread.ofVirtual().start(() -> carry(there, here));
        if (cut) cut();
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // it was cut, or one of them hung up
        } finally {
            end(from);
            end(to);
        }
    }

    private static void end(Socket one) {
        try {
            one.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
