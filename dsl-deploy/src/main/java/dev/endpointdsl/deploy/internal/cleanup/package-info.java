/** The search for superseded configurations that no endpoint uses. */
@NullMarked
package dev.endpointdsl.deploy.internal.cleanup;

import org.jspecify.annotations.NullMarked;
