package org.wardmote.messaging.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes a bundle: a zip of the subscribers, one JSON object a line, of what it says of itself, the signature of
/// that, the key to check it with, and how to read it all.
@Component
class Bundling {

    static final String SUBSCRIBERS = "subscribers.jsonl";
    static final String DELEGATIONS = "delegations.jsonl";
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";
    static final String KEY = "key.pub";

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final ReadingSubscribers subscribers;
    private final ReadingDelegations delegations;
    private final NetworkKey key;
    private final Clock clock;

    Bundling(ReadingSubscribers subscribers, ReadingDelegations delegations, NetworkKey key, Clock clock) {
        this.subscribers = subscribers;
        this.delegations = delegations;
        this.key = key;
        this.clock = clock;
    }

    record Written(long subscribers, String fingerprint) {}

    /// @param progress hears how many have been written
    Written write(OutputStream to, LongConsumer progress) throws IOException {
        try (var zip = new ZipOutputStream(to)) {
            put(zip, "README.md", explained());
            var given = delegations.list();
            var lines = lines(given);
            put(zip, DELEGATIONS, lines);
            var hash = sha256();
            var count = writeSubscribers(zip, numbers(given), hash, progress);
            var manifest = JSON.writeValueAsBytes(new Manifest(
                    Manifest.FORMAT,
                    Manifest.VERSION,
                    clock.instant(),
                    count,
                    HexFormat.of().formatHex(hash.digest()),
                    HexFormat.of().formatHex(sha256().digest(lines))));
            var signed = key.sign(manifest);
            put(zip, MANIFEST, manifest);
            put(zip, SIGNATURE, Base64.getEncoder().encode(signed.signature()));
            put(zip, KEY, Base64.getEncoder().encode(signed.known()));
            return new Written(count, NetworkKey.fingerprint(signed.known()));
        }
    }

    private static byte[] lines(List<ReadingDelegations.Numbered> given) {
        return given.stream()
                .map(one -> JSON.writeValueAsString(one.line()) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The number of the line that each stands on, the first being 1.
    private static Map<Long, Integer> numbers(List<ReadingDelegations.Numbered> given) {
        var numbers = new HashMap<Long, Integer>();
        for (var one : given) numbers.put(one.id(), numbers.size() + 1);
        return numbers;
    }

    private long writeSubscribers(
            ZipOutputStream zip, Map<Long, Integer> delegations, MessageDigest hash, LongConsumer progress)
            throws IOException {
        zip.putNextEntry(new ZipEntry(SUBSCRIBERS));
        var count = 0L;
        var last = 0L;
        for (var some = subscribers.after(last, delegations);
                !some.isEmpty();
                some = subscribers.after(last, delegations)) {
            for (var one : some) {
                var line = (JSON.writeValueAsString(one.entry()) + "\n").getBytes(StandardCharsets.UTF_8);
                hash.update(line);
                zip.write(line);
                last = one.number();
                count++;
            }
            progress.accept(count);
        }
        zip.closeEntry();
        return count;
    }

    private static void put(ZipOutputStream zip, String name, byte[] text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text);
        zip.closeEntry();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] explained() {
        try (var text = Objects.requireNonNull(Bundling.class.getResourceAsStream("/messaging/network.md"))) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
