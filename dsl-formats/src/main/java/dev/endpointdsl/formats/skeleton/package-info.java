/** Configurations to begin with, and YAML with comments about all members. */
@NullMarked
package dev.endpointdsl.formats.skeleton;

import org.jspecify.annotations.NullMarked;
