package org.wardmote.area.geometry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// The JSON of a file, token by token, with every fault of the text told as a sentence that says where.
///
/// The text is UTF-8, as the standard has it, and anything else is a fault. Names are not collected in a table, as
/// they usually are for speed, since a hostile file could fill memory with them.
final class Tokens {
    private static final int NESTING = 64;

    private final JsonParser json;
    private long feature;

    Tokens(InputStream file, GeoJsonLimits limits) {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(NESTING)
                .maxNumberLength(400)
                .maxNameLength(10_000)
                .maxStringLength(Math.max(limits.featureText(), 1_000))
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
        this.json = factory.createParser(ObjectReadContext.empty(), text(file));
    }

    /// The file as text, without the byte order mark that some programs put before it.
    private static Reader text(InputStream file) {
        var text = new PushbackReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()));
        try {
            int first = text.read();
            if (first >= 0 && first != '\uFEFF') text.unread(first);
        } catch (IOException broken) {
            throw new BadGeoJson(unreadable(broken) + " (at its beginning).", broken);
        }
        return text;
    }

    /// From now on faults are said to lie in this feature.
    void enter(long number) {
        feature = number;
    }

    @Nullable
    JsonToken next() {
        return ask(json::nextToken);
    }

    /// The next name of the object being read, its value being the current token then; null at the end of the
    /// object.
    @Nullable
    String nextName() {
        if (next() != JsonToken.PROPERTY_NAME) return null;
        String name = ask(json::currentName);
        next();
        return name;
    }

    boolean at(JsonToken token) {
        return json.currentToken() == token;
    }

    boolean atScalar() {
        JsonToken token = json.currentToken();
        return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL;
    }

    boolean atNumber() {
        JsonToken token = json.currentToken();
        return token != null && token.isNumeric();
    }

    String text() {
        return ask(json::getString);
    }

    /// The current text, or the empty text when the current token is anything else.
    String textOrNone() {
        if (at(JsonToken.VALUE_STRING)) return text();
        skip();
        return "";
    }

    double number() {
        return ask(json::getDoubleValue);
    }

    /// Passes over the rest of the current list or object; does nothing at a scalar.
    void skip() {
        ask(json::skipChildren);
    }

    BadGeoJson bad(String sentence) {
        return new BadGeoJson(sentence + " (" + where() + ").");
    }

    private <T extends @Nullable Object> T ask(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (StreamConstraintsException beyond) {
            throw new BadGeoJson(
                    "It nests too deep, or has too long a name, number or text (" + where() + ").", beyond);
        } catch (UnexpectedEndOfInputException early) {
            throw new BadGeoJson("The file ends too early, as if cut off (" + where() + ").", early);
        } catch (JacksonIOException broken) {
            throw new BadGeoJson(unreadable(broken.getCause()) + " (" + where() + ").", broken);
        } catch (JacksonException fault) {
            throw new BadGeoJson("It is not JSON (" + where() + ").", fault);
        }
    }

    private static String unreadable(@Nullable Throwable broken) {
        return broken instanceof CharacterCodingException
                ? "It is not text in UTF-8"
                : "The file could not be read any further";
    }

    private String where() {
        var place = json.currentLocation();
        String spot = "line " + place.getLineNr() + ", column " + place.getColumnNr();
        return feature == 0 ? spot : "in feature " + feature + ", " + spot;
    }

    @FunctionalInterface
    private interface Asking<T extends @Nullable Object> {
        T ask();
    }
}
