package org.wardmote.bench;

import java.nio.charset.StandardCharsets;

/// One request, ready to send.
record Request(byte[] bytes, int status) {

    static Request get(String path, String... headers) {
        return new Request(bytes(path, headers), 200);
    }

    static Request notModified(String path, String... headers) {
        return new Request(bytes(path, headers), 304);
    }

    private static byte[] bytes(String path, String... headers) {
        var head = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        for (var header : headers) head.append(header).append("\r\n");
        return head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
