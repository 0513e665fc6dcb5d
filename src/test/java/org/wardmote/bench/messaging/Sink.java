package org.wardmote.bench.messaging;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// A mail server that takes everything and remembers only who got how many: a program of its own, so that neither
/// its memory nor its pauses are the sender's. It prints its port, then answers each line it is told: `count`,
/// `twice`, `forget`, or an address, for the moment at which that address first got a mail.
public final class Sink {

    private static final byte[] OK = bytes("250 2.0.0 kept\r\n");
    private static final byte[] GO_ON = bytes("354 go on\r\n");
    private static final byte[] HELLO = bytes("250-sink.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n");
    private static final int READ_AHEAD = 1 << 16;

    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong twice = new AtomicLong();
    private final AtomicLong octets = new AtomicLong();
    private final BitSet numbers = new BitSet();
    private final Map<String, Long> others = new ConcurrentHashMap<>();

    public static void main(String[] args) throws IOException {
        try (var door = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress())) {
            var sink = new Sink();
            Thread.ofPlatform().daemon().start(() -> sink.open(door));
            System.out.println(door.getLocalPort());
            sink.answer();
        }
    }

    private void answer() throws IOException {
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = asked.readLine(); line != null; line = asked.readLine()) System.out.println(answerTo(line));
    }

    private long answerTo(String line) {
        return switch (line) {
            case "count" -> taken.get();
            case "twice" -> twice.get();
            case "octets" -> octets.get();
            case "forget" -> forget();
            default -> others.getOrDefault(line, 0L);
        };
    }

    private long forget() {
        synchronized (numbers) {
            numbers.clear();
        }
        twice.set(0);
        octets.set(0);
        return taken.getAndSet(0);
    }

    private void open(ServerSocket door) {
        while (true) {
            try {
                var visitor = door.accept();
                visitor.setTcpNoDelay(true);
                Thread.ofPlatform().daemon().start(() -> serve(visitor));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor;
                var out = new BufferedOutputStream(visitor.getOutputStream())) {
            var in = new Lines(visitor.getInputStream());
            out.write(bytes("220 sink.example\r\n"));
            out.flush();
            var to = "";
            for (var line = in.next(); line != null; line = in.next()) {
                if (line.startsWith("QUIT")) return;
                if (line.startsWith("RCPT")) to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                if (line.startsWith("DATA")) {
                    out.write(GO_ON);
                    out.flush();
                    octets.addAndGet(in.skipMail());
                    count(to);
                }
                out.write(line.startsWith("EHLO") ? HELLO : OK);
                if (!in.hasMore()) out.flush();
            }
        } catch (IOException e) {
            return; // whoever it was has gone
        }
    }

    private void count(String to) {
        taken.incrementAndGet();
        if (!to.startsWith("s") || !Character.isDigit(to.charAt(1))) {
            others.putIfAbsent(to, System.currentTimeMillis());
            return;
        }
        var number = Integer.parseInt(to, 1, to.indexOf('@'), 10);
        synchronized (numbers) {
            if (numbers.get(number)) twice.incrementAndGet();
            numbers.set(number);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// What comes over a line, read in large pieces.
    private static final class Lines {

        private final InputStream in;
        private final byte[] piece = new byte[READ_AHEAD];
        private int at;
        private int end;

        Lines(InputStream in) {
            this.in = in;
        }

        private int read() throws IOException {
            if (at == end) {
                end = in.read(piece);
                at = 0;
                if (end <= 0) return -1;
            }
            return piece[at++];
        }

        @org.jspecify.annotations.Nullable
        String next() throws IOException {
            var line = new StringBuilder(80);
            for (var octet = read(); octet != '\n'; octet = read()) {
                if (octet < 0) return null;
                if (octet != '\r') line.append((char) octet);
            }
            return line.toString();
        }

        /// Whether more has been said already, so that it can all be answered together.
        boolean hasMore() {
            return at < end;
        }

        /// To the dot that stands alone; returns how many octets.
        long skipMail() throws IOException {
            var matched = 2; // as after a line's end
            var octets = 0L;
            while (matched < END.length) {
                if (at == end) fill();
                var from = at;
                while (at < end && matched < END.length) {
                    var octet = piece[at++];
                    if (octet == END[matched]) matched++;
                    else matched = octet == '\r' ? 1 : 0;
                }
                octets += at - from;
            }
            return octets;
        }

        private void fill() throws IOException {
            end = in.read(piece);
            at = 0;
            if (end <= 0) throw new IOException("Cut short");
        }

        private static final byte[] END = bytes("\r\n.\r\n");
    }
}
