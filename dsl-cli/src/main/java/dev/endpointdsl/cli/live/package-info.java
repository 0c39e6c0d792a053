/** Clients of the service, and the commands that read live configurations. */
@NullMarked
package dev.endpointdsl.cli.live;

import org.jspecify.annotations.NullMarked;
