package org.wardmote.messaging.text;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.messaging.post.Post.Outcome;
import tools.jackson.core.io.JsonStringEncoder;

/// Any gateway that takes a text by one HTTP POST: what is posted is a template of the operator's.
final class GatewayTexts implements Texts, AutoCloseable {

    private static final Pattern PLACE = Pattern.compile("\\{(to|text|reference)}");

    private final TextSettings settings;
    private final Calls calls;
    private final boolean isJson;

    GatewayTexts(TextSettings settings) {
        this.settings = settings;
        calls = new Calls(settings.patience());
        isJson = settings.gatewayBody().strip().startsWith("{");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean areAnswered() {
        return TextSettings.isSet(settings.secret());
    }

    @Override
    public Outcome send(OutgoingText text) {
        return calls.post(URI.create(String.valueOf(settings.gateway())), body(text), headers());
    }

    /// Each value as the document needs it, so that no text breaks out of its place.
    private String body(OutgoingText text) {
        var values = Map.of(
                "to", text.to().e164(),
                "text", text.text(),
                "reference", text.reference().toString());
        UnaryOperator<String> written = isJson ? GatewayTexts::json : GatewayTexts::form;
        return PLACE.matcher(settings.gatewayBody())
                .replaceAll(place -> Matcher.quoteReplacement(written.apply(values.getOrDefault(place.group(1), ""))));
    }

    private static String json(String value) {
        return new String(JsonStringEncoder.getInstance().quoteAsCharArray(value));
    }

    private static String form(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        headers.put("Content-Type", isJson ? "application/json" : "application/x-www-form-urlencoded");
        var given = settings.gatewayHeader();
        var colon = given.indexOf(':');
        if (colon > 0)
            headers.put(given.substring(0, colon), given.substring(colon + 1).strip());
        return headers;
    }

    @Override
    public void close() {
        calls.close();
    }
}
