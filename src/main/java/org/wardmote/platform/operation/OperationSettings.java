package org.wardmote.platform.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param token whoever sends it as a bearer token may read `/metrics`; without one nobody may
@ConfigurationProperties("wardmote.operations")
record OperationSettings(@Nullable String token) {}
