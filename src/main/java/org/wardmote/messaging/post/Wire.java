package org.wardmote.messaging.post;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// The line to a mail server, in the clear or not: what is said over it, and what is heard.
final class Wire {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int LONGEST_LINE = 4_096;
    private static final int MOST_LINES = 128;

    private final MailSettings settings;
    private final SSLSocketFactory tls;
    private final byte[] heard = new byte[4_096];
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private int at;
    private int end;

    private Wire(MailSettings settings, SSLSocketFactory tls, Socket socket) throws IOException {
        this.settings = settings;
        this.tls = tls;
        this.socket = socket;
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /// It sends at once: with Nagle's algorithm the end of each mail would wait 40 ms for the other side's delayed
    /// acknowledgement.
    static Wire open(MailSettings settings, SSLSocketFactory tls) throws IOException {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(Math.toIntExact(settings.patience().toMillis()));
            socket.connect(
                    new InetSocketAddress(settings.host(), settings.port()), Math.toIntExact(TO_CONNECT.toMillis()));
            var wire = new Wire(settings, tls, socket);
            if (settings.tls().equals("implicit")) wire.secure();
            return wire;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /// From here on with TLS, to the server that was named and no other. What was said before that in the clear may
    /// be anybody's: a server that says more than it was asked for is not trusted.
    void secure() throws IOException {
        if (at < end) throw new IOException("The mail server said more than it was asked for before TLS began");
        var secured = (SSLSocket) tls.createSocket(socket, settings.host(), settings.port(), true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        socket = secured;
        in = secured.getInputStream();
        out = secured.getOutputStream();
    }

    void send(byte[] what) throws IOException {
        out.write(what);
        out.flush();
    }

    /// Nothing in a command ends it and begins another.
    void send(String command) throws IOException {
        send(line(command));
    }

    static byte[] line(String command) throws IOException {
        if (command.chars().anyMatch(Character::isISOControl)) throw new IOException("This is no command");
        return (command + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    Reply hear() throws IOException {
        var lines = new ArrayList<String>(1);
        while (true) {
            var line = next();
            if (line.length() < 3 || lines.size() == MOST_LINES) throw new IOException("This is no mail server");
            lines.add(line.length() > 4 ? line.substring(4) : "");
            if (line.length() == 3 || line.charAt(3) != '-') return new Reply(code(line), lines);
        }
    }

    private static int code(String line) throws IOException {
        try {
            return Integer.parseInt(line, 0, 3, 10);
        } catch (NumberFormatException e) {
            throw new IOException("This is no mail server");
        }
    }

    private String next() throws IOException {
        var line = new StringBuilder(64);
        while (line.length() < LONGEST_LINE) {
            if (at == end) listen();
            var letter = (char) (heard[at++] & 255);
            if (letter == '\n') return line.toString();
            if (letter != '\r') line.append(letter);
        }
        throw new IOException("This is no mail server");
    }

    private void listen() throws IOException {
        at = 0;
        end = Math.max(0, in.read(heard));
        if (end == 0) throw new IOException("The mail server has hung up");
    }

    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            return; // it is gone either way
        }
    }
}
