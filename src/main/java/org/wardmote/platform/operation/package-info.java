/// For whoever runs the machine: health, metrics, and one structured log line for each request.
@NullMarked
package org.wardmote.platform.operation;

import org.jspecify.annotations.NullMarked;
