/// What every module runs on: the PostgreSQL that comes along, migrations, the command line, finished public pages,
/// word between nodes that something changed, health, metrics and logs. Knows no domain.
@NullMarked
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {"kernel"})
package org.wardmote.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
