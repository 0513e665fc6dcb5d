package org.wardmote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A line to a server on this machine that can be cut, and mended later: who uses it finds that the server has
/// gone.
public final class CutLine implements AutoCloseable {

    private final int to;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    public CutLine(int to) {
        this.to = to;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return door.getLocalPort();
    }

    /// Whatever is on its way is lost, and nobody gets through any more.
    public void cut() {
        cut = true;
        open.forEach(CutLine::end);
        open.clear();
    }

    public void mend() {
        cut = false;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException e) {
                if (door.isClosed()) return;
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
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            return; // it was cut, or one side has hung up
        } finally {
            open.remove(from);
            open.remove(to);
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
