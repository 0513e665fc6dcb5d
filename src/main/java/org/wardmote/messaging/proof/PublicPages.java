package org.wardmote.messaging.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Reference;

/// Pages of ours that anybody can open, by the handlers that answer for them. What an address names is looked up
/// where it is an area; a reference has to be one.
@Component
class PublicPages {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final Areas areas;

    /// @param mappings none on the command line, which cannot tell and lets everything pass
    PublicPages(ObjectProvider<RequestMappingHandlerMapping> mappings, Areas areas) {
        this.mappings = mappings;
        this.areas = areas;
    }

    /// @param path without query
    boolean include(String path) {
        var parsed = PathContainer.parsePath(path);
        var known = mappings.stream().toList();
        return known.isEmpty()
                || known.stream()
                        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                        .filter(handler ->
                                handler.getValue().hasMethodAnnotation(Anyone.class) && isRead(handler.getKey()))
                        .flatMap(handler -> patterns(handler.getKey()))
                        .flatMap(pattern -> Optional.ofNullable(pattern.matchAndExtract(parsed)).stream())
                        .anyMatch(match -> isThere(match.getUriVariables()));
    }

    private static boolean isRead(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo info) {
        var condition = info.getPathPatternsCondition();
        return condition == null ? Stream.empty() : List.copyOf(condition.getPatterns()).stream();
    }

    private boolean isThere(Map<String, String> named) {
        var borough = named.get("borough");
        var ward = named.get("ward");
        var reference = named.get("reference");
        if (borough != null && areas.findBorough(borough).isEmpty()) return false;
        if (borough != null && ward != null && areas.find(borough, ward).isEmpty()) return false;
        return reference == null || Reference.find(reference).isPresent();
    }
}
