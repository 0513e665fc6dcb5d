package org.wardmote.messaging.network;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.ImportFile;
import tools.jackson.core.JacksonException;

/// Reads a bundle through once before anything of it is kept: whole, unchanged and signed by whom it should be.
final class Checked {

    private static final int MOST_BYTES = 64 << 10;

    private final Map<String, byte[]> small = new HashMap<>();
    private final Map<String, String> sha256 = new HashMap<>();

    static Manifest manifest(ImportFile file, String fingerprint) {
        var checked = new Checked();
        file.readEach(name -> true, checked::take);
        return checked.manifest(file.name(), fingerprint);
    }

    private void take(String name, InputStream text) throws IOException {
        if (!name.equals(Bundling.SUBSCRIBERS) && !name.equals(Bundling.DELEGATIONS)) {
            small.put(name, text.readNBytes(MOST_BYTES));
            return;
        }
        var hash = Bundling.sha256();
        var some = new byte[1 << 16];
        for (var read = text.read(some); read >= 0; read = text.read(some)) hash.update(some, 0, read);
        sha256.put(name, HexFormat.of().formatHex(hash.digest()));
    }

    private Manifest manifest(String file, String fingerprint) {
        var signed = new NetworkKey.Signed(decoded(file, Bundling.KEY), decoded(file, Bundling.SIGNATURE));
        var text = member(file, Bundling.MANIFEST);
        if (!NetworkKey.fingerprint(signed.known()).equals(fingerprint.strip()))
            throw new FileRefused(file + " is signed with another key than the one whose fingerprint you gave.");
        if (!NetworkKey.isSound(text, signed))
            throw new FileRefused(file + " has been changed since it was signed: the signature does not hold.");
        var manifest = read(file, text);
        if (!manifest.format().equals(Manifest.FORMAT) || manifest.version() != Manifest.VERSION)
            throw new FileRefused(file + " is of a format or version that is not known here.");
        if (!manifest.sha256().equals(sha256.get(Bundling.SUBSCRIBERS)))
            throw new FileRefused(file + " has been changed since it was signed: its subscribers are others.");
        if (!manifest.delegations_sha256().equals(sha256.get(Bundling.DELEGATIONS)))
            throw new FileRefused(file + " has been changed since it was signed: its delegations are others.");
        return manifest;
    }

    private static Manifest read(String file, byte[] text) {
        try {
            return Bundling.JSON.readValue(text, Manifest.class);
        } catch (JacksonException e) {
            throw new FileRefused(file + " says nothing of itself that can be read.");
        }
    }

    private byte[] decoded(String file, String name) {
        try {
            return Base64.getDecoder().decode(member(file, name));
        } catch (IllegalArgumentException e) {
            throw new FileRefused(file + " has a " + name + " that cannot be read.");
        }
    }

    private byte[] member(String file, String name) {
        var member = small.get(name);
        if (member == null) throw new FileRefused(file + " is no bundle of subscriptions: it lacks " + name + ".");
        return member;
    }
}
