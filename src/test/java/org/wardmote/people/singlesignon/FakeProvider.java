package org.wardmote.people.singlesignon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// An organisation's OpenID Connect provider: discovery, keys and tokens over real HTTP. Whoever comes to its door
/// is whoever the test says.
final class FakeProvider implements AutoCloseable {

    private final RSAKey key = key();
    private final HttpServer server = start();
    private final Map<String, Map<String, Object>> consents = new HashMap<>();

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// Somebody has signed in here, sent by this address.
    ///
    /// @return the address they are sent back to, without its host
    String sendBack(String asked, Map<String, Object> claims) {
        var query = UriComponentsBuilder.fromUriString(asked).build().getQueryParams();
        var code = "code-" + consents.size();
        var told = new HashMap<>(claims);
        told.putIfAbsent("nonce", String.valueOf(query.getFirst("nonce")));
        told.put("challenge", String.valueOf(query.getFirst("code_challenge")));
        consents.put(code, told);
        return "/sign-in/organisation/callback?code=" + code + "&state=" + query.getFirst("state");
    }

    private HttpServer start() {
        try {
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext(
                    "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                        {"issuer":"%1$s","authorization_endpoint":"%1$s/door","token_endpoint":"%1$s/token",
                         "jwks_uri":"%1$s/keys","subject_types_supported":["public"],
                         "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}
                        """.formatted(issuer())));
            made.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
            made.createContext("/token", this::token);
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var sent = UriComponentsBuilder.newInstance().query(body).build().getQueryParams();
        var consent = consents.remove(sent.getFirst("code"));
        var isWhoAsked = consent != null
                && hash(String.valueOf(sent.getFirst("code_verifier"))).equals(consent.remove("challenge"));
        if (!isWhoAsked) answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        else
            answer(
                    exchange,
                    200,
                    "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + signed(consent) + "\"}");
    }

    private String signed(Map<String, Object> told) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("wardmote")
                .subject("somebody")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        told.forEach(claims::claim);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String hash(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
