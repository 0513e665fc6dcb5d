package org.wardmote.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// A mail server that says what a test wants it to say, over a real socket.
public final class TestMailServer implements AutoCloseable {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^Message-ID: (\\S+)");

    /// What it took, as it came over the line, envelope first.
    public final List<String> taken = new CopyOnWriteArrayList<>();

    public final AtomicInteger connections = new AtomicInteger();

    /// So many mails are taken without a word of it before the connection is dropped.
    public final AtomicInteger drops = new AtomicInteger();

    /// Of what it took, how many it never said so of: they may come again.
    public final AtomicInteger unanswered = new AtomicInteger();

    /// Once it has so many mails it says nothing more.
    public volatile int stallsAfter = Integer.MAX_VALUE;

    /// What it says to EHLO; `PIPELINING` among it has mails come in one go.
    public volatile String hello = "250 fine";

    /// It asks for the words even of a mail that is for nobody, as it may (RFC 2920).
    public volatile boolean asksForMailToNobody;

    /// It takes so long over each mail.
    public volatile Duration pause = Duration.ZERO;

    /// It ends a connection after so many, without a word.
    public volatile int mailsPerConnection = Integer.MAX_VALUE;

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final ServerSocket door;
    private volatile String greeting = "220 thornfield.example";

    public TestMailServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::open);
    }

    public int port() {
        return door.getLocalPort();
    }

    /// @param answer such as `550 5.1.1 no such person`, to the command that names this address
    public void answer(String address, String answer) {
        answers.put(address, answer);
    }

    public void answerNormally(String address) {
        answers.remove(address);
    }

    /// What it says to whoever comes; where that is a refusal, also to whoever is there.
    public void greet(String with) {
        greeting = with;
    }

    public List<String> messageIds() {
        return taken.stream()
                .flatMap(one -> MESSAGE_ID.matcher(one).results())
                .map(found -> found.group(1))
                .toList();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                Thread.ofVirtual().start(() -> serve(visitor));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        connections.incrementAndGet();
        try (visitor;
                var in = new BufferedReader(
                        new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1))) {
            say(visitor, greeting);
            if (refuses()) return;
            var envelope = new StringBuilder();
            var readers = 0;
            var mails = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (refuses()) {
                    say(visitor, greeting);
                    return;
                }
                var command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
                var answer = command.equals("EHLO") ? hello : answerTo(line);
                if (command.equals("QUIT")) return;
                if (command.equals("MAIL") && ++mails > mailsPerConnection) return;
                if (command.equals("MAIL")) readers = 0;
                if (command.equals("MAIL")) envelope.setLength(0);
                if (command.equals("RCPT") && answer.startsWith("2")) readers++;
                if (command.equals("MAIL") || command.equals("RCPT"))
                    envelope.append(line).append('\n');
                if (!command.equals("DATA")) say(visitor, answer);
                else if (readers > 0) take(visitor, in, envelope.toString());
                else refuse(visitor, in);
            }
        } catch (IOException e) {
            return;
        }
    }

    private boolean refuses() {
        return !greeting.startsWith("220");
    }

    private void refuse(Socket visitor, BufferedReader in) throws IOException {
        if (asksForMailToNobody) {
            say(visitor, "354 go on");
            for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine())
                taken.add("to nobody\n\n" + line);
        }
        say(visitor, "554 5.5.1 for whom?");
    }

    private void take(Socket visitor, BufferedReader in, String envelope) throws IOException {
        say(visitor, "354 go on");
        var mail = new StringBuilder(envelope).append('\n');
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine())
            mail.append(line).append('\n');
        var refusal = answers.get("DATA");
        if (refusal == null) taken.add(mail.toString());
        rest();
        var stalls = taken.size() > stallsAfter;
        var drops = !stalls && this.drops.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        if (stalls || drops) unanswered.incrementAndGet();
        if (drops) visitor.close();
        if (stalls || drops) return;
        say(visitor, refusal == null ? "250 2.0.0 kept" : refusal);
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String answerTo(String line) {
        return answers.entrySet().stream()
                .filter(answer -> line.contains("<" + answer.getKey() + ">"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("250 fine");
    }

    private static void say(Socket visitor, String line) throws IOException {
        visitor.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
