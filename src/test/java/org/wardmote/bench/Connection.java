package org.wardmote.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// One kept-alive connection on a plain socket. Reads a whole answer and knows its status; understands a length and
/// chunks.
final class Connection implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)", Pattern.CASE_INSENSITIVE);

    private final Socket socket;
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private int headEnd;
    private int answerEnd;

    Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
    }

    /// @return the status
    int send(Request request) throws IOException {
        socket.getOutputStream().write(request.bytes());
        filled = 0;
        var in = socket.getInputStream();
        headEnd = -1;
        while ((headEnd = headEnd()) < 0) read(in);
        var status = Integer.parseInt(new String(buffer, 9, 3, StandardCharsets.US_ASCII));
        if (status == 304) answerEnd = headEnd;
        else readBody(in);
        return status;
    }

    String head() {
        return new String(buffer, 0, headEnd, StandardCharsets.ISO_8859_1);
    }

    byte[] body() {
        return isChunked() ? joined() : Arrays.copyOfRange(buffer, headEnd, answerEnd);
    }

    private boolean isChunked() {
        return head().toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
    }

    /// The chunks without the lines that say how long they are.
    private byte[] joined() {
        var body = new ByteArrayOutputStream();
        for (var at = headEnd; ; ) {
            var line = at;
            while (buffer[line] != '\r') line++;
            var length = Integer.parseInt(new String(buffer, at, line - at, StandardCharsets.US_ASCII), 16);
            if (length == 0) return body.toByteArray();
            body.write(buffer, line + 2, length);
            at = line + 2 + length + 2;
        }
    }

    /// As many bytes as the answer took on the wire.
    int size() {
        return answerEnd;
    }

    private void readBody(InputStream in) throws IOException {
        var length = length();
        if (length >= 0) {
            answerEnd = headEnd + length;
            while (filled < answerEnd) read(in);
        } else if (isChunked()) {
            while (!endsWithLastChunk()) read(in);
            answerEnd = filled;
        } else {
            answerEnd = headEnd;
        }
    }

    private int headEnd() {
        for (var i = 3; i < filled; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n' && buffer[i - 3] == '\r')
                return i + 1;
        }
        return -1;
    }

    private int length() {
        var found = LENGTH.matcher(head());
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    private boolean endsWithLastChunk() {
        return filled >= headEnd + 5
                && new String(buffer, filled - 5, 5, StandardCharsets.US_ASCII).equals("0\r\n\r\n");
    }

    private void read(InputStream in) throws IOException {
        if (filled == buffer.length) buffer = Arrays.copyOf(buffer, buffer.length * 2);
        var count = in.read(buffer, filled, buffer.length - filled);
        if (count < 0) throw new EOFException("The server hung up.");
        filled += count;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
