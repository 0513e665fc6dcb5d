package org.wardmote.guide;

import java.util.List;
import java.util.Optional;

/// The explanations there are.
public interface Explainers {

    /// By title.
    List<Explainer> list();

    Optional<Explainer> find(String slug);

    /// What a role of a team is: `sergeant`, `ward-officer`, `pcso`, `special`, `volunteer`. Empty for a role that
    /// has no explanation.
    Optional<Explainer> role(String role);
}
