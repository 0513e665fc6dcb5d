package org.wardmote.guide.explainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.wardmote.guide.Explainer;
import org.wardmote.guide.Explainers;

/// The explanations that came with the program.
@Component
class WrittenExplainers implements Explainers {

    private static final Set<String> ROLES =
            Set.of("sergeant", "ward-officer", "constable", "pcso", "special", "volunteer", "inspector");

    private final List<Explainer> all = read();

    @Override
    public List<Explainer> list() {
        return all;
    }

    @Override
    public Optional<Explainer> find(String slug) {
        return all.stream().filter(explainer -> explainer.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Explainer> role(String role) {
        return ROLES.contains(role) ? find(role) : Optional.empty();
    }

    private static List<Explainer> read() {
        try {
            var found = new ArrayList<Explainer>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:guide/*.md"))
                found.add(WrittenExplainer.read(
                        String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
            requireSound(found);
            found.sort(Comparator.comparing(Explainer::title));
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireSound(List<Explainer> found) {
        var slugs = new HashSet<String>();
        for (var explainer : found)
            if (!slugs.add(explainer.slug()))
                throw new IllegalStateException("The guide has \"" + explainer.slug() + "\" twice.");
        for (var explainer : found)
            if (explainer.replacedBy() != null && !slugs.contains(explainer.replacedBy()))
                throw new IllegalStateException("The guide has no \"" + explainer.replacedBy() + "\", which replaced \""
                        + explainer.slug() + "\".");
    }
}
