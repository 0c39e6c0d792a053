/** Configurations to begin with, and YAML that says what else a configuration can have. */
@NullMarked
package dev.endpointdsl.formats.skeleton;

import org.jspecify.annotations.NullMarked;
