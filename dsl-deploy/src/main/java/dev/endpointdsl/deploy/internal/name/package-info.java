/** The names of configurations. */
@NullMarked
package dev.endpointdsl.deploy.internal.name;

import org.jspecify.annotations.NullMarked;
